import type { Told } from './mail-words.ts';

export const toldFr: Readonly<Record<string, Told>> = {
  'expression.apply center':
    "Le pays se porte candidat sans invitation et a commencé sa manifestation d'intérêt.",
  'invitation.submit director': "L'invitation attend votre approbation.",
  'invitation.return center': "La direction a renvoyé l'invitation pour modification.",
  'invitation.decline center': "Le pays a décliné l'invitation.",
  'invitation.decline country': "L'invitation a été déclinée pour votre pays.",
  'expression.start center': "Le pays a commencé sa manifestation d'intérêt.",
  'expression.submit center': "La manifestation d'intérêt a été déposée.",
  'expression.submit country': [
    "Nous avons bien reçu votre manifestation d'intérêt.",
    "Le Centre vérifie d'abord qu'elle est complète, puis l'examine.",
  ],
  'expression.return country': [
    "Le Centre vous demande des précisions sur votre manifestation d'intérêt.",
    'Seuls les points en question peuvent être modifiés ; tout le reste demeure tel que vous l’avez envoyé.',
  ],
  'expression.accept country': [
    "Le Centre a accepté votre manifestation d'intérêt.",
    'Il vous proposera ensuite des dates pour une première consultation. Sa lettre se trouve sur la page du dossier.',
  ],
  'expression.accept center':
    "La manifestation d'intérêt a été acceptée ; la consultation peut être préparée.",
  'expression.decline country': [
    "Le Centre ne donne pas suite pour le moment à votre manifestation d'intérêt.",
    'La lettre qui se trouve sur la page du dossier en indique le motif et la date à partir de laquelle vous pouvez présenter une nouvelle demande.',
  ],
  'expression.defer country': [
    "Le Centre examinera votre manifestation d'intérêt à une date ultérieure.",
    'Rien de ce que vous avez envoyé n’est perdu. La lettre qui se trouve sur la page du dossier indique la date.',
  ],
  'expression.resume center':
    "Le report est arrivé à son terme ; la manifestation d'intérêt est de nouveau à l'examen.",
  'consultation.schedule country': [
    'Une consultation avec vous est prévue.',
    'La date, l’heure et le lieu figurent sur la page du dossier.',
  ],
  'consultation.send country': [
    'Le compte rendu de la consultation est à votre disposition.',
    'Veuillez le confirmer ou demander des corrections.',
  ],
  'consultation.contest center':
    'Le pays demande des corrections au compte rendu de la consultation.',
  'consultation.confirm center': 'Le compte rendu de la consultation a été confirmé.',
  'consultation.confirm country': [
    'Nous avons bien reçu votre confirmation du compte rendu de la consultation.',
    "Le Centre élabore maintenant votre programme d'appui.",
  ],
  'consultation.proceed country': [
    'Le Centre poursuit sans confirmation du compte rendu de la consultation.',
    'Le compte rendu porte la mention « non confirmé » : le silence ne vaut jamais accord.',
  ],
  'consultation.end country': [
    "La consultation s'est achevée sans qu'un volet ait été retenu.",
    'La page du dossier rappelle ce qui a été examiné et les raisons de cette décision.',
  ],
  'consultation.reopen country': [
    'La consultation a été rouverte.',
    'Toutes les versions antérieures sont conservées.',
  ],
  'consultation.reopen center': 'La consultation a été rouverte.',
  'package.submit director': 'Le projet de programme attend votre examen.',
  'package.return center': 'La direction a renvoyé le projet de programme pour modification.',
  'package.propose country': [
    "Le projet de votre programme d'appui attend votre réponse.",
    'Vous pouvez tout accepter en une fois ou répondre volet par volet.',
  ],
  'package.reissue country': [
    "Le projet de votre programme d'appui vous est de nouveau soumis.",
    "Rien d'important n'a changé depuis la version que vous connaissez.",
  ],
  'package.requestChanges center': 'Le pays demande des modifications du projet de programme.',
  'package.agree center': "Le pays a donné son accord au programme d'appui.",
  'package.agree country': [
    "Nous avons bien reçu votre accord au programme d'appui.",
    'Le Centre recherche maintenant un prestataire pour chaque activité.',
  ],
  'package.revise country': [
    "Votre programme d'appui est de nouveau en cours d'élaboration.",
    'Une nouvelle version sera soumise à votre accord.',
  ],
  'offers.call organizations': [
    "Le Centre sollicite vos offres d'appui.",
    'Veuillez faire une offre ou décliner pour chaque activité qui vous est soumise.',
  ],
  'offers.close center':
    "L'appel à offres d'appui est clos ; les offres peuvent être récapitulées.",
  'offers.callAgain organizations': [
    "Le Centre sollicite de nouveau des offres d'appui.",
    "Certaines activités n'ont pas encore de prestataire.",
  ],
  'offers.consolidate country': [
    "Les prestataires de votre programme d'appui vous sont proposés.",
    'Vous consentez à chacun d’eux ou refusez votre consentement en indiquant le motif.',
  ],
  'offers.withhold center': 'Le pays ne consent pas à tous les prestataires.',
  'offers.consent center': 'Le pays a consenti à des prestataires.',
  'offers.consent country': [
    'Nous avons bien reçu votre consentement aux prestataires.',
    'Le Centre convient maintenant d’une date de démarrage avec vous et avec eux.',
  ],
  'offers.reopen country': [
    "Un prestataire s'est retiré et le Centre en cherche un autre.",
    'Votre consentement vous sera de nouveau demandé.',
  ],
  'implementation.start country': [
    "La mise en œuvre de votre programme d'appui commence.",
    'Le plan de travail et ses dates figurent sur la page du dossier.',
  ],
  'implementation.start organizations': [
    "La mise en œuvre du programme d'appui commence.",
    'Vos activités et les dates de vos rapports figurent sur la page du dossier.',
  ],
  'amendment.propose director': "Une modification du programme d'appui a été proposée.",
  'amendment.propose country': "Le Centre propose une modification de votre programme d'appui.",
  'amendment.settle country': [
    "Une décision a été prise sur une modification de votre programme d'appui.",
    'La décision et son motif figurent sur la page du dossier.',
  ],
  'amendment.settle center': "Une décision a été prise sur une modification du programme d'appui.",
  'implementation.finish country': [
    "Les activités de votre programme d'appui sont achevées.",
    'Vient maintenant le rapport final, qui sera soumis à votre acceptation.',
  ],
  'case.complete country': [
    "Votre programme d'appui est achevé.",
    'Nous vous remercions du travail que vous y avez consacré.',
  ],
  'case.complete center': "Le programme d'appui est achevé.",
  'case.hold country': [
    'Votre dossier est suspendu.',
    'La page du dossier indique le motif et la date du réexamen. Aucun délai ne court dans l’intervalle.',
  ],
  'case.hold center': 'Le dossier est suspendu.',
  'case.resume country': [
    'Votre dossier reprend son cours.',
    'Les échéances sont reportées de la durée de la suspension.',
  ],
  'case.prolongHold country': [
    'La suspension de votre dossier est prolongée.',
    'La page du dossier indique la nouvelle date du réexamen. Aucun délai ne court dans l’intervalle.',
  ],
  'case.withdraw center': "Le pays s'est retiré.",
  'case.withdraw country': [
    'Nous avons bien reçu votre retrait.',
    'Le dossier est clos ; vous pouvez présenter une nouvelle demande à tout moment.',
  ],
  'case.close country': [
    'Le Centre a clos votre dossier.',
    'La lettre qui en donne le motif figure sur la page du dossier.',
  ],
  'case.terminate country': [
    "La mise en œuvre de votre programme d'appui prend fin avant son terme.",
    'Le motif et les résultats obtenus figurent sur la page du dossier.',
  ],
  'case.terminate organizations': [
    "La mise en œuvre du programme d'appui prend fin avant son terme.",
    'La page du dossier précise ce que cela signifie pour vos activités.',
  ],
  'case.override center': 'La direction a déplacé le dossier par une décision exceptionnelle.',
};
