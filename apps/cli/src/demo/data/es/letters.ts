import type { DemoText } from '../letter-text';

/** UN-A-2. */
export const ASISTENCIA_CON_FONDOS: DemoText = {
  title: 'Asistencia a las víctimas: un mandato sin presupuesto es una promesa vacía',
  recipient: 'La Quinta Comisión de la Asamblea General de las Naciones Unidas',
  blocks: [
    'A las delegaciones en la Quinta Comisión:',
    'En 2007 la Asamblea General aprobó, en su resolución 62/214, una estrategia amplia de asistencia y apoyo a las víctimas de la explotación y los abusos sexuales cometidos por personal de las Naciones Unidas. En 2016 se creó un fondo fiduciario. En 2017 se estableció una oficina dedicada a los derechos de las víctimas. Los compromisos existen. Lo que falta es con qué cumplirlos.',
    'Quienes acompañamos a niñas, niños y mujeres en los países anfitriones vemos lo que eso significa: un servicio que abre con un proyecto y cierra cuando el proyecto termina; una psicóloga para una región entera; una familia que debe elegir entre el transporte al hospital y la matrícula escolar. **Una atención que depende de aportes voluntarios no es un derecho.**',
    '## Qué pedimos',
    '1. Que el presupuesto ordinario y los presupuestos de las misiones financien puestos permanentes de derechos de las víctimas en cada operación de paz, y que continúen durante un tiempo suficiente después de su cierre.\n2. Que el fondo fiduciario reciba una asignación anual previsible, además de los aportes voluntarios, y que pueda pagar apoyo directo: salud, educación, vivienda segura, asistencia jurídica y pruebas de filiación.\n3. Que se publique cada año cuánto se pidió, cuánto se asignó y cuántas personas recibieron apoyo, por país y sin ningún dato que permita identificarlas.\n4. Que las organizaciones dirigidas por sobrevivientes puedan solicitar fondos con requisitos a su medida.',
    '## Por qué corresponde a esta Comisión',
    'Ninguna otra puede hacerlo. Las demás reafirman principios; esta decide si se cumplen. El costo es pequeño frente al de una sola rotación de tropas, y la demora también cuesta: en tratamientos más largos, en escuelas abandonadas, en la confianza de las comunidades que las misiones tienen el mandato de proteger.',
    'Pedimos a cada delegación que se pronuncie a favor de estas cuatro medidas en la segunda parte de la continuación del período de sesiones, cuando se examinen los presupuestos de mantenimiento de la paz, y que nos informe de su posición.',
    'Con el respeto que merece la labor de esta Comisión,',
  ],
};

/** UN-C-5. */
export const INVESTIGADORES_FUERA_DE_LAS_MISIONES: DemoText = {
  title: 'Quien investiga no debe vivir en la misión que investiga',
  recipient: 'La Oficina de Servicios de Supervisión Interna de las Naciones Unidas',
  blocks: [
    'A la Oficina de Servicios de Supervisión Interna:',
    'La independencia de quien investiga se mide también por lo que ven quienes denuncian. Cuando la oficina a la que hay que acudir está detrás del mismo portón, con la misma bandera y los mismos vehículos que la unidad denunciada, muchas personas no entran.',
    'No ponemos en duda la integridad de las investigadoras y los investigadores. Señalamos que comparten alojamiento, transporte, seguridad y jerarquía cotidiana con el personal de la misión, y que **esa cercanía basta para que la gente calle**.',
    '## Qué pedimos',
    '- Que los puestos de investigación de la Oficina se ubiquen fuera de las misiones, en centros regionales con presupuesto, transporte y comunicaciones propios.\n- Que cada equipo incluya especialistas en género, en salud mental y en abuso sexual infantil.\n- Que una primera entrevista pueda realizarse en un lugar neutral que la persona elija, con intérprete y acompañante de su confianza.\n- Que se publique cada año cuántos puestos se trasladaron y cuántos días pasaron entre la denuncia y la apertura de la investigación.',
    'Sabemos que trasladar puestos tiene un costo y que el terreno obliga a apoyarse en la misión para llegar a lugares remotos. Por eso pedimos un plan por etapas, que empiece por las misiones donde la Oficina estime que el riesgo es mayor.',
    'Solicitamos que la Oficina presente ese plan, con plazos, en su próximo informe a la Asamblea General.',
  ],
};
