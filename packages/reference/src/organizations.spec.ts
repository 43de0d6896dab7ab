import { describe, expect, test } from '@jest/globals';
import { componentCodes } from './components.ts';
import { organizationCategories } from './organization.ts';
import { partnerOrganizations } from './organizations.ts';

describe('partner organizations', () => {
  test('are 33: 7 of the United Nations, 9 multilateral or regional, 17 others', () => {
    expect(
      organizationCategories.map(
        ({ code }) => partnerOrganizations.filter(({ category }) => category === code).length,
      ),
    ).toEqual([7, 9, 17]);
    expect(partnerOrganizations).toHaveLength(33);
  });

  test('have codes, names and full names of their own', () => {
    for (const key of ['code', 'name', 'fullName'] as const) {
      expect(new Set(partnerOrganizations.map((one) => one[key])).size).toBe(33);
    }
    for (const { code } of partnerOrganizations) expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  test('are suggested for known components only, each once and in their order', () => {
    for (const { components } of partnerOrganizations) {
      expect(components).not.toHaveLength(0);
      expect(components).toEqual(componentCodes.filter((code) => components.includes(code)));
    }
  });

  test('say in a flag, not in their text, which strengths are inferred', () => {
    expect(partnerOrganizations.filter(({ inferred }) => inferred)).toHaveLength(14);
    for (const { strengths } of partnerOrganizations) expect(strengths).not.toMatch(/inference/i);
  });

  test('bear the codes of IATI and of the creditor reporting system as text', () => {
    for (const { iatiOrgType, crsChannelCode } of partnerOrganizations) {
      expect(['21', '40', '70', '80', '90']).toContain(iatiOrgType);
      if (crsChannelCode !== null) expect(crsChannelCode).toMatch(/^\d{5}$/);
    }
    expect(partnerOrganizations[0]).toMatchObject({ code: 'unfccc', crsChannelCode: '41316' });
  });
});
