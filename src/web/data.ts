// How pages ask the service: the typed client of `api`, and one hook per question that a page has.
// A refusal becomes the error of the query with its fault inside; a mistake of the caller is never
// asked twice, a network that did not answer is asked once more.

import { QueryClient, type UseQueryResult, useQuery } from '@tanstack/react-query';
import { createClient, type Refusal, type Request } from '../api/client.ts';
import type { AnswerOf, RouteName } from '../api/routes.ts';

export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.fault.expected);
    this.refusal = refusal;
  }
}

/** A page of one's own machine is asked again after this long when it is looked at again. */
const freshMs = 30_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: freshMs,
      refetchOnWindowFocus: false,
      retry: (count, error) =>
        count < 1 && !(error instanceof RefusedError && error.refusal.status >= 400),
    },
  },
});

const client = createClient('', (input, init) => fetch(input, init));

export function useAnswer<Name extends RouteName>(
  name: Name,
  request: Omit<Request<Name>, 'signal'>,
  enabled = true,
): UseQueryResult<AnswerOf<Name>> {
  return useQuery({
    queryKey: [name, request],
    enabled,
    queryFn: async ({ signal }) => {
      const answer = await client.call(name, { ...request, signal });
      if (!answer.ok) throw new RefusedError(answer.error);
      return answer.value;
    },
  });
}
