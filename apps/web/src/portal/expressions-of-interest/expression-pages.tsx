import { Route, Switch } from 'wouter';
import { components } from '../component-names.ts';
import { NotFound } from '../components/not-found.tsx';
import { CheckPage } from './check-page.tsx';
import { ComponentPage } from './component-page.tsx';
import { ComponentsPage } from './components-page.tsx';
import { ContactPage } from './contact-page.tsx';
import { DeclarationPage } from './declaration-page.tsx';
import { ExpressionProvider } from './expression-context.tsx';
import { LetterPage } from './letter-page.tsx';
import { PointsPage } from './points-page.tsx';
import { RankPage } from './rank-page.tsx';
import { TaskListPage } from './task-list-page.tsx';

/** The expression of interest: its list of sections, a page for each, the questions of the Center, and the check. */
export function ExpressionPages() {
  const at = '/:language/cases/:number/expression';
  return (
    <ExpressionProvider>
      <Switch>
        <Route path={at} component={TaskListPage} />
        <Route path={`${at}/points`} component={PointsPage} />
        <Route path={`${at}/contact`} component={ContactPage} />
        <Route path={`${at}/components`} component={ComponentsPage} />
        <Route path={`${at}/components/:component`}>
          {({ component: name }) => {
            const component = components.find((one) => one === name);
            return component ? (
              <ComponentPage key={component} component={component} />
            ) : (
              <NotFound />
            );
          }}
        </Route>
        <Route path={`${at}/rank`} component={RankPage} />
        <Route path={`${at}/letter`} component={LetterPage} />
        <Route path={`${at}/declaration`} component={DeclarationPage} />
        <Route path={`${at}/check`} component={CheckPage} />
        <Route component={NotFound} />
      </Switch>
    </ExpressionProvider>
  );
}
