import type { SeededEntry } from './seeded-entry.ts';

// Sitting, moving, eating, toileting and health: taking part in the ordinary day.
export const SENSORY_DAILY_LIFE_ENTRIES: readonly SeededEntry[] = [
  {
    code: 'try-before-you-buy-equipment',
    owner: 'lead.poole',
    content: {
      title: 'Try before you buy: seating, slopes, cutlery and other small equipment',
      summary:
        'Borrow a chair, cushion, writing slope or set of cutlery for six weeks, with advice on choosing and using it, before you spend a penny.',
      what: 'Cupboards are full of equipment that somebody thought might help. We would rather lend it. In a short call, the therapy assistant asks what the child or young person wants to do, where, and what gets in the way, and often suggests something from your own building first.\n\nIf equipment is worth trying, we bring it, adjust it and show two adults and whoever will use it how it works. You keep it for six weeks and note three things: is it used, does it help, would they choose it? Then it comes back, or you buy the same, or we try another.\n\nThe box holds footrests, wedges, slopes, pencil tools, scissors, adapted cutlery, non-slip mats, ear defenders, wobble cushions and a few chairs. Young people are asked first, since nobody uses a thing that embarrasses them.',
      areas: ['sensory'],
      levels: ['targeted'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['occupational_therapy'],
      time: 'A 20-minute call, a 30-minute visit, six weeks of trying',
      people: 'Two adults who learn to use it; the child or young person chooses',
      group: 'One person or a table of four',
      tryFirst: ['sens_feet_flat', 'sens_easy_meals', 'sens_quiet_exit'],
      evidence: 'practice',
      evidenceWords:
        'A good fit of chair and table is agreed practice. For cushions, fidget tools and ear defenders, studies are mixed: they help some and distract others. That is why you try first.',
      access: 'consult',
      how: 'Ask for a call back and say ‘equipment’. Have the height of the chair and table at hand, and a photo without a face if the family agrees.\n\nIf someone has pain, sores or unsafe posture, ask the NHS therapist who knows them, or the GP, first.',
      contact: 'The occupational therapy assistant',
      runs: 'Collections and returns every second Thursday in term time',
      eligibility:
        'Mainstream settings of every kind, childminders too. No assessment or diagnosis is needed to borrow.',
      isNot:
        'It does not supply wheelchairs, hoists, standing frames or anything made to measure. Those come through health.',
      family:
        'A new chair, pen or spoon can make a big change. But not every gadget works for each child. So we lend things first. Nursery, school or college can try one for six weeks.\n\nIt could be a step for tired feet. It could be a slope to write on. It could be ear muffs for loud times, or a fork that is easy to hold. Your child helps to pick it. If they do not like it, it goes back.\n\nHave you got something at home that works well? Tell the staff, or send a photo. They may have one just like it.',
      alsoCalled: ['OT equipment', 'wobble board', 'fiddle toys', 'slumping', 'loan library', 'move n sit'],
    },
  },
  {
    code: 'access-technology-clinic',
    owner: 'expert.secondee',
    content: {
      title: 'Access clinic: technology for hands, eyes and ears that tire',
      summary:
        'Other keyboards and mice, stands, magnifiers, live captions: try them at one table with a specialist teacher and a therapist, on your own device.',
      what: 'An hour at a table with a specialist teacher, an occupational therapist and a box of things to try: small and large keyboards, key guards, one-handed typing, trackballs, pens that hold themselves, stands that bring a tablet to the eye, magnifiers, live captions and a microphone link. Bring the pupil if they would like to come. They are the best judge.\n\nWe start from one real task and from how the body is by the afternoon, since a way of working that lasts five minutes is no use. Position comes first, then the tool, then the settings. Two ways are tried and one goes home with you on loan for four weeks.\n\nThen we plan for an ordinary day: who charges it, where it stands in each room, what happens when it fails, and how the pupil answers the question ‘why have you got that?’ in their own words.',
      areas: ['sensory'],
      levels: ['targeted', 'specialist'],
      phases: ['primary', 'secondary', 'post_16'],
      strand: 'with_children',
      deliverers: ['specialist_teaching', 'occupational_therapy'],
      time: 'One hour, ten minutes of practice three times a week, a call after four weeks',
      people: 'One adult who will show others; the pupil if they wish',
      group: 'Up to four settings at a clinic, one table each',
      tryFirst: ['sens_technology', 'sens_clear_to_see', 'sens_face_repeat'],
      evidence: 'practice',
      evidenceWords:
        'What fits one body does not fit another, so studies are small. Specialists agree that trying things in the real place, practising and listening to the young person decide whether a device is used or left in a drawer.',
      access: 'occasion',
      how: 'Book a place under ‘Drop-ins and training’. Think beforehand what the hands, eyes or ears find hard. Bring the device, the charger, the passwords and one real task.',
      contact: 'The specialist teachers, through your lead',
      runs: 'Once each half term in each part of the area, after school',
      eligibility:
        'Mainstream schools and colleges, for anyone whose body makes reading, writing or listening slow, sore or tiring.',
      isNot:
        'It does not provide a device for good, and it is not for reading and spelling difficulties: see the entry on technology you already have.',
      family:
        'Do your child’s hands get sore or slow? Do their eyes or ears get tired? There may be a tool that helps. It could be a big keyboard. It could be a mouse that is a ball. It could be a stand, a screen that makes things large, or words that pop up as people speak.\n\nStaff can book a table at our clinic. Your child can come and try things out. They say what feels good. One tool can go back to school with them for four weeks.\n\nThink of what your child finds hard late in the day, when they are worn out. Tell the staff about that. Tell us what they love to do as well.',
      alsoCalled: ['assistive technology', 'switch access', 'ergonomic', 'touch typing', 'eye strain', 'OT', 'iPad'],
    },
  },
  {
    code: 'everyone-in-pe-and-on-the-trip',
    owner: 'lead.kinson',
    content: {
      title: 'Everyone in: PE, playground, stairs and trips for unsteady or tired bodies',
      summary:
        'A planning visit with outreach staff and, where needed, a physiotherapist, so that a pupil with a physical difficulty takes part and does not keep score.',
      what: 'Sitting out is the usual answer and the wrong one. We walk the pupil’s day with them and with the people who run PE, lunchtime and trips, and find the places where they drop out: changing, stairs, the long field, the coach, the last lesson of the day.\n\nFor each place you choose one change. The rule, the space, the ball, the time or the partner can be altered for everyone, so that nobody is the exception. We bring game cards and can teach one lesson beside your PE staff. If a physiotherapist knows the pupil, we ask with the family’s agreement what to do more of and what to avoid.\n\nYou end with a page for cover staff and the office: how to help on stairs, what to do when tired or sore, how to leave the building in an emergency, and what not to fuss about.',
      areas: ['sensory'],
      levels: ['targeted', 'specialist'],
      phases: ['primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['outreach', 'health'],
      time: 'One half-day visit, one shared lesson, a call after six weeks',
      people: 'Whoever leads PE, lunchtime and trips, and the pupil',
      group: 'One pupil with their class, or all PE staff',
      tryFirst: ['sens_plan_route', 'sens_feet_flat'],
      evidence: 'practice',
      evidenceWords:
        'That children with physical difficulties gain from being active like others is well supported. How best to include them in school sport rests on the shared experience of teachers, physiotherapists and pupils.',
      access: 'request',
      how: 'Ask the pupil what they miss. Send a Request for Help about one child with the family’s agreement, or about PE as a whole without a name.\n\nFor a trip already in the diary, ring your lead instead: two weeks are enough.',
      contact: 'The outreach team, through your lead',
      runs: 'All year; ask before half term for the following one',
      eligibility:
        'Mainstream schools and colleges. For any physical difficulty, lasting or passing, named or not yet understood.',
      isNot:
        'It is not physiotherapy, it does not supply mobility equipment, and it does not replace your own risk assessment.',
      family:
        'Your child should not have to sit and watch. There is nearly always a way to join in. It may be a new rule, a soft ball or more time. It may be a friend on the stairs.\n\nAn expert comes to school or college. They walk round with your child and ask what is hard. They plan with the sports staff. They make one page, so that all staff know what to do when your child is tired or sore.\n\nIf your child sees a physio, we can ask them too, if you say yes. What does your child long to do? Tell the staff that first. That is where we will start.',
      alsoCalled: [
        'PD',
        'physical disability',
        'cerebral palsy',
        'wheelchair',
        'PEEP',
        'gross motor',
        'boccia',
        'hypermobility',
        'disabled access',
      ],
    },
  },
  {
    code: 'calm-toileting-and-dressing',
    owner: 'early.years',
    content: {
      title: 'Toilet, coat and shoes: a guide to calm self-care',
      summary:
        'A guide for settings and families who want the same small steps, with picture strips, a plan for accidents and when to ask for health advice.',
      what: 'Starting nursery or school in nappies is common, and it is no reason to turn a child away. What helps is a plan that is the same in both places and keeps the child’s dignity.\n\nThe guide has four parts. Look: note for three days when the child drinks, wees and poos. Prepare: a step for the feet, a seat that fits, the hand dryer off, clothes that pull down. Practise: regular times, few words, no sticker for what a body cannot yet do. Accidents: who helps, where, in what words, and how the family hears of it.\n\nThe same way of teaching works for coats, shoes and zips: you do it all but the last bit, the child does the last bit, and then a little more. It tells you plainly which signs belong to a health visitor, school nurse or GP, because constipation is behind a good deal of it.',
      areas: ['sensory', 'families'],
      levels: ['universal'],
      phases: ['early_years', 'primary'],
      strand: 'with_children',
      deliverers: ['own_staff', 'health'],
      time: '20 minutes to read, three days to look, then a few weeks of the same routine',
      people: 'Two adults whom the child trusts, and the family',
      group: 'One child; the routine suits a whole room',
      tryFirst: ['sens_care_routine', 'fam_same_thing'],
      evidence: 'practice',
      evidenceWords:
        'It follows what health visitors, continence nurses and the children’s bowel and bladder charity ERIC advise. Treating constipation first is recommended in national health guidance.',
      access: 'use',
      how: 'Begin with the steps under ‘Try this first’, and ask your lead for the guide and the picture strips: they come by e-mail. Sit down with the family for fifteen minutes and fill in page two together. If nothing has changed in six weeks, ask the health visitor or school nurse.',
      contact: 'Your Early Years Area SENCo; for health, the health visitor or school nurse',
      runs: 'Always there',
      eligibility:
        'Nurseries, childminders and primary schools. No child needs a medical reason or a diagnosis to be helped with kindness.',
      isNot: 'It does not replace a health care plan for a child with a bowel or bladder condition.',
      family:
        'Lots of children start nursery or school with no toilet skills yet. You are not alone. No one should make you feel bad.\n\nOur free guide has small steps and pictures. Home and nursery can do the same thing. For three days, jot down when your child drinks, wees and poos. Give their feet a step. Sit them down at set times. Keep it short and calm. Do not tell them off for wet pants.\n\nHard or sore poo is often the cause. So is not enough to drink. Ask your health visitor, school nurse or GP about it.\n\nFor coats, you start the zip and let them pull it up. They will be so proud.',
      alsoCalled: [
        'potty training',
        'toilet training',
        'incontinence',
        'soiling',
        'intimate care',
        'withholding',
        'school readiness',
      ],
    },
  },
  {
    code: 'calm-mealtimes',
    owner: 'lead.boscombe',
    content: {
      title: 'Calm mealtimes: for children and young people who eat very little',
      summary:
        'A guide and a short film for lunch staff: no pressure, one safe food, less noise, and the signs that mean somebody should see a doctor.',
      what: 'For some people, smell, texture, noise or the fear of choking make eating the hardest part of the day. Praise, bribes and ‘just one bite’ make it harder. The guide helps you to change the meal and leave the person alone.\n\nIt begins with five questions for them and their family: safe foods, safe places, safe people, what to keep away, what hunger feels like. It then gives you a lunch plan: an early or later sitting, a smaller room, the same chair, one safe food always on the plate, a packed lunch without comment. A ten-minute film shows lunch staff what to say, and mostly what not to.\n\nYounger children play with food with no need to taste: pouring, planting, cooking for teddy. Older ones choose and shop. The last page lists signs that need a doctor soon.',
      areas: ['sensory', 'families'],
      levels: ['universal', 'targeted'],
      phases: ['early_years', 'primary', 'secondary', 'post_16'],
      strand: 'with_staff',
      deliverers: ['own_staff', 'occupational_therapy'],
      time: '30 minutes to set up, ten-minute film for lunch staff, four weeks of trying',
      people: 'One adult at lunch who keeps to the plan',
      group: 'One person, or a quiet table of four to six',
      tryFirst: ['sens_easy_meals', 'sens_busy_times'],
      evidence: 'practice',
      evidenceWords:
        'Taking the pressure out of meals is what dietitians and therapists agree on. Research on mealtimes in schools is small. Weight loss or choking is a health matter, not one for a strategy.',
      access: 'use',
      how: 'Begin with the steps under ‘Try this first’. Ask your lead for the guide and the film for lunch staff: they come by e-mail. Ask at the occupational therapy drop-in if you are stuck after four weeks.',
      contact: 'The occupational therapy team',
      runs: 'Always there',
      eligibility: 'Every setting where people eat. No diagnosis is needed to be given a quieter table.',
      isNot:
        'It is not treatment for an eating disorder, and not for anyone who chokes, loses weight or faints: that needs a doctor.',
      family:
        'Is food hard for your child? They are not just fussy. It may smell strong. It may feel odd in the mouth. The room may be loud.\n\nOur guide helps staff to make lunch calm. Your child can have a safe food each day. They can sit in a quiet spot with a friend. No one will say “just one bite”.\n\nAt home, put one safe food on the plate. Put new food near it and say nothing. Let your child play with food, stir it and sniff it. It takes a long time. That is fine.\n\nDoes your child choke, faint or lose weight? Call your GP now.',
      alsoCalled: ['ARFID', 'picky eating', 'selective eating', 'restricted diet', 'dinner hall', 'food refusal'],
    },
  },
  {
    code: 'health-plans-staff-can-use',
    owner: 'lead.kinson',
    content: {
      title: 'Health care plans that staff can really use',
      summary:
        'School nurses help you write, check and practise plans for epilepsy, asthma, diabetes, allergy, pain and tiredness. Plans a supply teacher can follow.',
      what: 'Schools must support pupils with medical conditions, and most have plans in a drawer. The school nursing service helps to bring them to life.\n\nYou send the nurse a list of which conditions you have, not who. The nurse suggests which plans need a specialist nurse, which the family and you can write, and who needs training, and comes in for an hour with the people concerned. Each plan is cut to one side: what it looks like on a good day, what to notice, what to do in the first five minutes, who to ring, where the medicine is, and what the pupil can do for themselves.\n\nThen you practise. Ten minutes at a staff meeting with a trainer pen or a made-up seizure does more than any signature. Missed lessons, tiredness and feeling different go into the plan as well, since they do most harm to learning.',
      areas: ['sensory', 'families'],
      levels: ['universal', 'specialist'],
      phases: ['primary', 'secondary'],
      strand: 'with_staff',
      deliverers: ['health', 'own_staff'],
      time: 'An hour with the nurse each year, 20 minutes for each plan, ten-minute practice each term',
      people: 'A named member of staff for medical conditions, first aiders, the family and the pupil',
      group: 'The whole school, then one pupil at a time',
      tryFirst: ['sens_plan_route', 'fam_one_person'],
      evidence: 'practice',
      evidenceWords:
        'National statutory guidance sets out what schools must do for pupils with medical conditions. What a good plan contains comes from nurses, families and pupils; training has to be repeated to last.',
      access: 'elsewhere',
      how: 'Contact the school nursing service by its phone line or web page and ask for a review of plans. In an emergency ring 999 and follow the plan that you have.\n\nIf learning or attendance is the larger worry, ask your lead as well.',
      contact: 'The school nursing service',
      runs: 'Reviews from May to October; questions at any time',
      eligibility:
        'State-funded primary and secondary schools. Nurseries: ask the health visitor. Colleges: ask your lead.',
      isNot: 'It does not replace medical advice, and an EHCP is not needed for a health care plan.',
      family:
        'Does your child have a health need, like asthma, fits or an allergy? The school should have a plan. It says what to look for, what to do and who to call. You and your child help to write it.\n\nA school nurse can help to make it short and clear. Staff can then try it out, so that they know what to do on the day.\n\nTell the school when things change. Check the date on the meds. Tell them what your child can do by themselves. Tell them how tired your child gets. Being well at school is not just about meds. It is about fun, friends and not missing out.',
      alsoCalled: ['IHCP', 'IHP', 'EpiPen', 'medication', 'section 19', 'medical needs', 'chronic fatigue', 'type 1'],
    },
  },
];
