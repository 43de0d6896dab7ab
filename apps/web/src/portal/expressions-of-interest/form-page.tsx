import type { Item } from '@sixstep/reference/expression-form';
import type { Errors } from '../components/error-summary.tsx';
import { useWords } from '../words/speech.tsx';
import { useExpression } from './expression-context.tsx';
import { isGiven } from './expression-values.ts';
import { FormItem } from './form-item.tsx';
import { formSection, placesOn, type SectionId } from './form-sections.ts';
import { SectionPage } from './section-page.tsx';

/** One topic of the form, as its definition has it. */
export function FormPage({ id }: { id: SectionId }) {
  const { section, component } = formSection(id);
  const prefix = component === null ? '' : `components.${component}.`;
  // Of a component first what is demanded; the rest of its page is folded away.
  const first = component === null ? section.items : section.items.filter(isAsked);
  const more = component === null ? [] : section.items.filter((item) => !isAsked(item));
  return (
    <SectionPage id={id}>
      {(errors) => (
        <>
          {first.map((item) => (
            <FormItem key={item.id} item={item} prefix={prefix} errors={errors} />
          ))}
          {more.length > 0 && <More id={id} items={more} prefix={prefix} errors={errors} />}
        </>
      )}
    </SectionPage>
  );
}

const isAsked = (item: Item): boolean => 'demand' in item && item.demand !== undefined;

function More({
  id,
  items,
  prefix,
  errors,
}: {
  id: SectionId;
  items: readonly Item[];
  prefix: string;
  errors: Errors;
}) {
  const words = useWords('expression');
  const { state } = useExpression();
  const isBegun = placesOn(id).some(
    (place) => place.demand === null && isGiven(state.values[place.id]),
  );
  return (
    <details className="more" open={isBegun || undefined}>
      <summary>{words.more}</summary>
      {items.map((item) => (
        <FormItem key={item.id} item={item} prefix={prefix} errors={errors} />
      ))}
    </details>
  );
}
