import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { useSpeech } from '../words/speech.tsx';

interface Props {
  /** A page of the portal without its language: `/cases/…`. */
  readonly to: string;
  readonly children: ReactNode;
  readonly className?: string;
}

export function PortalLink({ to, children, className }: Props) {
  const { language } = useSpeech();
  return (
    <Link href={`/${language}${to}`} {...(className && { className })}>
      {children}
    </Link>
  );
}

/** Goes to a page of the portal, in the language spoken now. */
export function useGo(): (to: string, options?: { replace?: boolean }) => void {
  const { language } = useSpeech();
  const [, navigate] = useLocation();
  return (to, options) => navigate(`/${language}${to}`, options);
}
