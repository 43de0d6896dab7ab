import { organizationsOf } from '../organization.ts';

export const unitedNations = organizationsOf('unitedNations', [
  {
    code: 'unfccc',
    name: 'UNFCCC secretariat',
    fullName:
      'United Nations Framework Convention on Climate Change secretariat (with its Regional Collaboration Centres)',
    strengths:
      'A6.2/A6.4 rules, CARP, international registry, Article 6 TER coordination, initial report/AEF templates and training; RCC regional delivery; periodic needs assessment',
    components: ['authorization', 'reporting', 'tracking', 'methodologyDevelopment'],
    iatiOrgType: '40',
    crsChannelCode: '41316',
  },
  {
    code: 'undp',
    name: 'UNDP',
    fullName: 'United Nations Development Programme',
    strengths:
      'Authorization frameworks, national registry software (open-source carbon registry), tracking; in-country offices',
    components: ['strategy', 'authorization', 'tracking', 'projectInitiation'],
    iatiOrgType: '40',
    crsChannelCode: '41114',
  },
  {
    code: 'unep-ccc',
    name: 'UNEP Copenhagen Climate Centre',
    fullName: 'UNEP Copenhagen Climate Centre',
    strengths:
      'Article 6 strategy and integrated assessment (IAA6), SPAR6C co-lead, transparency and reporting, pipeline',
    components: ['strategy', 'reporting', 'projectInitiation'],
    iatiOrgType: '40',
    crsChannelCode: null,
  },
  {
    code: 'unido',
    name: 'UNIDO',
    fullName: 'United Nations Industrial Development Organization',
    strengths: 'Industry sector pipeline, private-sector mobilization',
    components: ['projectInitiation'],
    iatiOrgType: '40',
    crsChannelCode: '41123',
    inferred: true,
  },
  {
    code: 'unu-ias',
    name: 'UNU-IAS',
    fullName: 'United Nations University Institute for the Advanced Study of Sustainability',
    strengths:
      'Education programme on Article 6 implementation (presented at A6IP plenary 2023), training of officials',
    components: ['strategy', 'reporting'],
    iatiOrgType: '40',
    crsChannelCode: '41134',
  },
  {
    code: 'unu-vie',
    name: 'UNU-VIE',
    fullName: 'United Nations University Vice Rectorate in Europe',
    strengths: 'Research and training',
    components: ['strategy'],
    iatiOrgType: '40',
    crsChannelCode: '41134',
    inferred: true,
  },
  {
    code: 'icat',
    name: 'UNOPS ICAT',
    fullName: 'Initiative for Climate Action Transparency (hosted by UNOPS)',
    strengths:
      'NDC tracking, MRV, transparency frameworks and BTR; its country support runs on an EoI call and regional hubs',
    components: ['reporting', 'tracking'],
    iatiOrgType: '40',
    crsChannelCode: '41502',
  },
]);
