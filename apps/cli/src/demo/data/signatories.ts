import type { Display } from '@chorus/letters';
import type { Language } from '@chorus/kernel/language';

/** Somebody of the public who signs in a personal capacity. Made up, like their work. */
export interface DemoSignatory {
  readonly name: string;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly language: Language;
  readonly display: Display;
}

export const SIGNATORIES: readonly DemoSignatory[] = [
  reader('Adaeze Okonjo-Brandt', 'Lecturer, Harbour University (fictitious)', 'NG', 'en'),
  reader('Tomás Arregui-Paz', 'Universidad del Estuario (ficticia)', 'AR', 'es'),
  reader('Béatrice Lemoine-Kaya', 'Sage-femme', 'FR', 'fr'),
  reader('Samira Benhalima-Roux', 'Avocate', 'DZ', 'fr'),
  reader('Oluwaseun Adebanjo-Lee', 'Paediatrician', 'GB', 'en'),
  reader('Mireille Gbaguidi-Sossa', 'Enseignante', 'BJ', 'fr'),
  reader('Ignacio Belaúnde-Ríos', 'Abogado', 'PE', 'es'),
  reader('Hanneke Dijkgraaf-Vos', 'Retired military judge', 'NL', 'en'),
  reader('Laxmi Gurungseni', 'Social worker', 'NP', 'en'),
  reader('Fatou Ndoye-Cissokho', 'Journaliste', 'SN', 'fr'),
  reader('Patrick Muhirwa-Sano', null, 'RW', 'fr', 'DELIVERED_ONLY'),
  reader('Rubén Castrillo-Mena', 'Psicólogo', 'MX', 'es'),
  reader('Grete Hallvardsen', 'Former civilian staff of a mission', 'NO', 'en', 'DELIVERED_ONLY'),
  reader('Jean-Robert Désinor', 'Pasteur', 'HT', 'fr'),
  reader('Abigail Wanjohi-Stone', 'Student, Rift College of Law (fictitious)', 'KE', 'en'),
  reader('Soledad Amunátegui', 'Docente', 'CL', 'es'),
  reader('Thérèse Wembolua', null, null, 'fr', 'WITHHELD'),
  reader('Marc-Aurèle Dossou-Yovi', 'Juriste', 'TG', 'fr'),
  reader('Naledi Mokwena-Price', 'Midwife', 'ZA', 'en'),
  reader('Joaquín Etxeberri', 'Traductor', 'ES', 'es'),
  reader('Divya Raghunath-Cole', 'Human rights researcher', 'IN', 'en'),
  reader('Amina Tolossa-Girma', null, 'ET', 'en', 'WITHHELD'),
  reader('Clément Bourquenoud', 'Médecin', 'CH', 'fr'),
  reader('Pilar Oyarzúnez', null, 'UY', 'es', 'DELIVERED_ONLY'),
  reader('Gwendolyn Achterberg', 'Faith leader', 'US', 'en'),
  reader('Désiré Malonga-Itoua', 'Étudiant', 'CG', 'fr'),
  reader('Rahel Zerihun-Wolde', 'Nurse', 'ET', 'en'),
  reader('Emiliano Cifuentes-Soto', 'Periodista', 'GT', 'es'),
  reader('Solange Habarugira', null, 'BI', 'fr', 'WITHHELD'),
  reader('Matthew Oyelaran-Finch', 'Parliamentary clerk', 'IE', 'en'),
  reader('Florencia Iraola-Bianchi', 'Trabajadora social', 'UY', 'es'),
  reader('Youssouf Adoum-Kellé', 'Instituteur', 'TD', 'fr'),
  reader('Karolina Wysocka-Brand', 'Child psychologist', 'PL', 'en'),
  reader('Nahomi Pacheco-Luz', null, 'BR', 'es'),
  reader('Emmanuel Tshilombo-Kazadi', null, 'CD', 'fr', 'DELIVERED_ONLY'),
  reader('Siobhán Mulrennan', 'Former peacekeeper', 'IE', 'en'),
  reader('Lourdes Villacrés-Mora', 'Defensora', 'EC', 'es', 'WITHHELD'),
  reader('Anneliese Burgstaller', 'Lawyer', 'AT', 'en'),
];

function reader(
  name: string,
  affiliation: string | null,
  country: string | null,
  language: Language,
  display: Display = 'PUBLIC',
): DemoSignatory {
  return { name, affiliation, country, language, display };
}
