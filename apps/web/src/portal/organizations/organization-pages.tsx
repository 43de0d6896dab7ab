import { Route, Switch } from 'wouter';
import { NotFound } from '../components/not-found.tsx';
import { ActivitiesPage } from './activities-page.tsx';
import { ActivityPage } from './activity-page.tsx';
import { WorkPage } from './work-page.tsx';

/** What a partner organization sees: the activities put to it, its answer to each, and its work. */
export function OrganizationPages() {
  const at = '/:language/activities';
  return (
    <Switch>
      <Route path="/:language" component={ActivitiesPage} />
      <Route path={at} component={ActivitiesPage} />
      <Route path={`${at}/of/:number`}>
        {({ number }) => <WorkPage key={number} number={number} />}
      </Route>
      <Route path={`${at}/:id`}>{({ id }) => <ActivityPage key={id} id={id} />}</Route>
      <Route component={NotFound} />
    </Switch>
  );
}
