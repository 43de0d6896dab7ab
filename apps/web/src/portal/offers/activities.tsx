import { useWords } from '../words/speech.tsx';

export function Activities({ titles }: { titles: readonly string[] }) {
  const words = useWords('offers');
  return (
    <>
      <p>{words.activities}</p>
      <ul>
        {titles.map((title) => (
          <li key={title}>{title}</li>
        ))}
      </ul>
    </>
  );
}
