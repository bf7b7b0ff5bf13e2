import { PageBody } from '../components/PageBody';

export function ExplainPage() {
  return <PageBody>{null}</PageBody>;
}
