import { PageBody } from '../components/PageBody';

export function OverviewPage() {
  return <PageBody>{null}</PageBody>;
}
