import { PageBody } from '../components/PageBody';

export function HelpPage() {
  return <PageBody>{null}</PageBody>;
}
