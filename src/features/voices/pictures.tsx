import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

/** A face or a sign beside the word of a choice: the word says it, the picture helps. */
export function choicePicture(choice: string): Node {
  const mouth = MOUTHS[choice];
  if (mouth) return picture(face(mouth));
  const sign = SIGNS[choice];
  return sign ? picture(sign) : null;
}

/** A simple picture of what a question is about, for easy read. */
export function questionPicture(code: string): Node {
  const paths = QUESTIONS[code];
  return paths ? picture(<path class="al-picture__line" d={paths} />) : null;
}

function picture(children: Node): Html {
  return (
    <svg class="al-picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function face(mouth: string): Node {
  return (
    <>
      <circle class="al-picture__face" cx="24" cy="24" r="20" />
      <circle class="al-picture__eye" cx="17" cy="19" r="2.500" />
      <circle class="al-picture__eye" cx="31" cy="19" r="2.500" />
      <path class="al-picture__line" d={mouth} />
    </>
  );
}

const MOUTHS: Record<string, string> = {
  very_good: 'M13 27a11 11 0 0 0 22 0z',
  good: 'M15 29q9 9 18 0',
  in_between: 'M15 31h18',
  not_good: 'M15 33q9-8 18 0',
  bad: 'M14 35q10-14 20 0',
};

const SIGNS: Record<string, Node> = {
  yes: (
    <>
      <circle class="al-picture__face" cx="24" cy="24" r="20" />
      <path class="al-picture__line" d="m14 25 7 7 13-15" />
    </>
  ),
  partly: (
    <>
      <circle class="al-picture__face" cx="24" cy="24" r="20" />
      <path class="al-picture__line" d="M13 26q6-8 11-2t11-2" />
    </>
  ),
  no: (
    <>
      <circle class="al-picture__face" cx="24" cy="24" r="20" />
      <path class="al-picture__line" d="m16 16 16 16m0-16L16 32" />
    </>
  ),
};

const SPEECH = 'M6 9h36v24H22l-9 8v-8H6zM14 18h20M14 25h13';

const QUESTIONS: Record<string, string> = {
  // Two hands that meet.
  needed: 'M4 30l8-9 8 3 6-3 8 3 10 7M12 21l-4-6M34 24l5-9M18 31l6 5 7-5',
  // A sun that rises.
  able: 'M6 36h36M13 36a11 11 0 0 1 22 0M24 8v8M9 17l5 5M39 17l-5 5',
  // Round and round.
  keep: 'M38 18A16 16 0 1 0 40 27M40 8v11H29',
  // A pencil.
  change: 'M8 40l3-10L32 9l7 7-21 21zM28 13l7 7',
  knew: 'M7 12h34v24H7zM7 13l17 14 17-14',
  // An ear.
  listened: 'M16 20a10 10 0 0 1 20 0c0 8-8 8-8 15a6 6 0 0 1-11 2M21 21a5 5 0 0 1 10 0c0 3-4 4-4 8',
  // Steps that go up.
  better: 'M6 40h10V30h10V20h10V10h6M30 8h12v12',
  say: SPEECH,
  // Three together.
  belonging:
    'M24 20a5 5 0 1 0-.100 0zM11 24a4 4 0 1 0-.100 0zM37 24a4 4 0 1 0-.100 0zM15 40V30q9-8 18 0v10M4 40v-8q5-5 10-2M44 40v-8q-5-5-10-2',
  // A roof over one's head.
  safety: 'M6 24 24 8l18 16M11 21v19h26V21M24 34c-7-4-8-10-4-10q3 0 4 3 1-3 4-3c4 0 3 6-4 10z',
  relationships: 'M15 18a5 5 0 1 0-.100 0zM33 18a5 5 0 1 0-.100 0zM6 40V28q9-8 18 2 9-10 18-2v12',
  // An open book.
  learning: 'M24 14v26M24 14q-8-5-18-3v26q10-2 18 3 8-5 18-3V11q-10-2-18 3z',
  // A star.
  motivation:
    'm24 6 5.500 12 13 1.500-9.700 8.800 2.700 12.700L24 34.500 12.500 41l2.700-12.700L5.500 19.500l13-1.500z',
};
