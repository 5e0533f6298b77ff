import type { DemoText } from '../letter-text';

/** UN-D-4. */
export const IMMUNITE_DECISIONS_PUBLIEES: DemoText = {
  title: 'Immunité : des règles connues, des décisions publiées',
  recipient: 'Le Bureau des affaires juridiques de l’Organisation des Nations Unies',
  blocks: [
    'Au Bureau des affaires juridiques,',
    'L’immunité existe pour que l’Organisation puisse travailler. Elle n’a jamais été accordée à titre personnel. La Convention de 1946 sur les privilèges et immunités des Nations Unies le dit en ses sections 20 et 23 : le Secrétaire général *a le droit et le devoir* de lever l’immunité dans tous les cas où elle empêcherait que justice soit faite et où elle peut être levée sans porter préjudice aux intérêts de l’Organisation.',
    'Nous connaissons ce texte. Nous ne connaissons pas la manière dont il est appliqué lorsqu’une personne au service d’une opération de paix est mise en cause pour exploitation ou atteintes sexuelles. Qui saisit le Bureau ? Dans quel délai celui-ci se prononce-t-il ? Sur quels critères ? À qui la décision est-elle communiquée ? **Faute de réponse, un silence administratif produit le même effet qu’un refus**, sans qu’il ait fallu le motiver.',
    '## Ce que nous demandons',
    '1. Que le Bureau publie les critères et la procédure suivis pour déterminer si des actes ont été accomplis dans l’exercice de fonctions officielles, et si l’immunité doit être levée.\n2. Que chaque décision soit publiée, avec sa date, l’État concerné et ses motifs, sans aucun élément permettant d’identifier une victime, un témoin ou une personne mise en cause.\n3. Que la personne qui s’est plainte, ou son avocat, soit informée de la décision avant sa publication et dans une langue qu’elle comprend.\n4. Qu’un délai soit fixé pour statuer, et que les dépassements soient signalés chaque année à l’Assemblée générale.',
    '## Pourquoi maintenant',
    'Exploiter ou agresser un enfant ne relève d’aucune fonction officielle. Le dire une fois, publiquement, épargnerait aux juridictions nationales des mois d’échanges et aux familles des années d’attente. Pour les contingents militaires, dont les États d’envoi conservent la compétence exclusive, la même transparence permettrait de savoir si cette compétence est exercée.',
    'La publication ne menace pas l’indépendance de l’Organisation ; elle en montre le bon usage. Des juridictions internationales publient leurs décisions tout en protégeant l’identité des victimes. La pratique existe, il suffit de la suivre.',
    'Nous sollicitons un entretien avec le Bureau avant l’examen, par la Sixième Commission, de la question de la responsabilité pénale des fonctionnaires et experts en mission, et nous nous tenons prêts à commenter un projet de procédure.',
    'Veuillez agréer l’expression de notre haute considération.',
  ],
};

/** To whom a claim of paternity is brought: procedure fit for what happened abroad (TCC-B-1). */
export const FILIATION: DemoText = {
  title: 'Filiation : ouvrir vos tribunaux aux enfants nés loin de chez vous',
  recipient: 'Les gouvernements des pays fournisseurs de contingents',
  blocks: [
    'Aux gouvernements des pays fournisseurs de contingents,',
    'Des enfants grandissent dans des pays qui accueillent ou ont accueilli des opérations de paix sans que leur filiation paternelle soit établie. Beaucoup de mères ignorent devant quelle autorité se présenter, dans quelle langue, avec quelles preuves. Celles qui le savent se heurtent à des frais, à des délais et à des formulaires conçus pour des personnes qui vivent sur place.',
    'Le droit de ces enfants n’est pas en débat. La Convention relative aux droits de l’enfant leur reconnaît, à l’article 7, le droit de connaître leurs parents dans la mesure du possible et, à l’article 27, celui de voir recouvrer leur pension alimentaire, **y compris à l’étranger**. L’Assemblée générale a prévu, dans sa résolution 62/214, que l’assistance aux victimes tienne compte des enfants nés de ces faits.',
    '## Ce que nous demandons',
    '- Désigner, dans chaque pays, une autorité unique qui reçoit les demandes de filiation et d’aliments venant de l’étranger, et en publier l’adresse.\n- Admettre le dépôt à distance, avec interprétation, sans frais pour l’enfant, et l’aide juridictionnelle sans condition de résidence.\n- Autoriser, sur décision d’un juge et avec des garanties, la comparaison génétique avec un militaire ou un ancien militaire, et prévoir ce qu’il en est en cas de refus.\n- Écarter ou suspendre les délais de forclusion qui courent contre un enfant.\n- Répondre dans un délai fixé aux demandes que transmettent les Nations Unies, et publier chaque année le nombre de demandes reçues, jugées et exécutées.',
    '## Ce que cela ne suppose pas',
    'Aucune de ces mesures n’exige que l’on établisse une faute. Une filiation n’est pas une peine. Une procédure simple épargne à l’enfant et à sa mère un récit que ni l’un ni l’autre ne souhaite faire, et laisse à chaque tribunal sa compétence.',
    'Nous vous demandons de faire connaître, avant la prochaine session du Comité spécial des opérations de maintien de la paix, l’autorité que vous désignez et le calendrier des réformes que vous jugez nécessaires. Nos organisations de part et d’autre sont prêtes à aider vos services à tester la procédure.',
  ],
};
