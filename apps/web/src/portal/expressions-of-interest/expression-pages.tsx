import { expressionForm } from '@sixstep/reference/expression-form';
import { Route, Switch } from 'wouter';
import { components } from '../component-names.ts';
import { NotFound } from '../components/not-found.tsx';
import { CheckPage } from './check-page.tsx';
import { DeclarationPage } from './declaration-page.tsx';
import { ExpressionProvider } from './expression-context.tsx';
import { FormPage } from './form-page.tsx';
import { LetterPage } from './letter-page.tsx';
import { PaperPage } from './paper-page.tsx';
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
        <Route path={`${at}/components/:component`}>
          {({ component: name }) => {
            const component = components.find((one) => one === name);
            return component ? (
              <FormPage key={component} id={`components/${component}`} />
            ) : (
              <NotFound />
            );
          }}
        </Route>
        <Route path={`${at}/rank`} component={RankPage} />
        <Route path={`${at}/letter`} component={LetterPage} />
        <Route path={`${at}/declaration`} component={DeclarationPage} />
        <Route path={`${at}/paper`} component={PaperPage} />
        <Route path={`${at}/check`} component={CheckPage} />
        <Route path={`${at}/:section`}>
          {({ section }) =>
            isPage(section) ? <FormPage key={section} id={section} /> : <NotFound />
          }
        </Route>
        <Route component={NotFound} />
      </Switch>
    </ExpressionProvider>
  );
}

/** Sections that need nothing but their definition to be shown. */
const isPage = (id: string): boolean =>
  expressionForm.sections.some((section) => section.id === id && !section.perComponent);
