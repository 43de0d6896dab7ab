import { durationsReport, paths, pipelineReport, restatementReport } from '@sixstep/contract';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api.ts';
import type { ReportSearch } from './report-search.ts';

/** How many cases stood where at an instant; now, where none is named. */
export const pipelineReportQuery = (search: ReportSearch) =>
  queryOptions({
    queryKey: ['reports', 'pipeline', search],
    queryFn: ({ signal }) => api(paths.pipeline, { query: search, schema: pipelineReport, signal }),
  });

/** How long the stays in each step took that ended between the two instants. */
export const durationsQuery = (search: ReportSearch) =>
  queryOptions({
    queryKey: ['reports', 'durations', search],
    queryFn: ({ signal }) =>
      api(paths.durations, { query: search, schema: durationsReport, signal }),
  });

/** What was corrected or undone in a period of days at the Center. */
export const restatementsQuery = (period: { from: string; to: string }) =>
  queryOptions({
    queryKey: ['reports', 'restatements', period],
    queryFn: ({ signal }) =>
      api(paths.restatements, { query: period, schema: restatementReport, signal }),
  });
