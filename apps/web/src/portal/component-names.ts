import type { Component } from '@sixstep/contract';

/** The six components in the order of the offer. Written here, because the schemas do not travel to the portal. */
const order: Readonly<Record<Component, true>> = {
  strategy: true,
  authorization: true,
  reporting: true,
  tracking: true,
  projectInitiation: true,
  methodologyDevelopment: true,
};
export const components = Object.keys(order) as Component[];
