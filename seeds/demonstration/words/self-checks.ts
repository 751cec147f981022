/** What settings write as evidence, by statement: a sentence, and never a name. */
export const SELF_CHECK_EVIDENCE: Record<string, string[]> = {
  offer_comm_language: [
    'The same six phrases are on the wall of every room.',
    'New staff learn our words in week one.',
  ],
  offer_comm_visuals: ['A picture timetable in every classroom; the hall has none yet.'],
  offer_comm_play_talk: ['We film ten minutes of play a term and watch it together.'],
  offer_cog_steps: ['Finished examples are beside the task in English and maths.'],
  offer_cog_revisit: ['Five quick questions from last week open each lesson.'],
  offer_cog_ways: ['Talk, drawing or film may stand for writing in topic work.'],
  offer_semh_relationships: ['Somebody is at the door by name every morning.'],
  offer_semh_space: ['The blue room is open all day; the children helped to make its rules.'],
  offer_semh_repair: ['Staff were trained in January; lunchtime is still to come.'],
  offer_sens_environment: ['We walked the building at child height and moved the coat pegs.'],
  offer_sens_movement: ['Two minutes of movement between lessons, everywhere.'],
  offer_fam_person: ['Each family has a card with a name and a number.'],
  offer_fam_good_news: ['One good-news call a week by every teacher.'],
  offer_fam_voice: ['Children chose the lunchtime clubs; two changed because of it.'],
};
