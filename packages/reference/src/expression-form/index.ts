export * from './answer-words.ts';
export * from './form.ts';
export * from './questions.ts';
export * from './words.ts';
