import classes from './code-tag.module.css';

/** A short code beside a name, such as the ISO code of a country. */
export const CodeTag = ({ children }: { children: string }) => (
  <span className={classes.tag} translate="no">
    {children}
  </span>
);
