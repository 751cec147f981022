import { type AnyRoute, get, linkPost, post, publicGet } from '#src/platform/http/route.ts';
import { answerVoice, showVoice } from './answer-voice.ts';
import { askOne, newLink, recall, showVoices } from './ask-voices.ts';
import { showPaper, typeIn } from './type-in.tsx';
import { paths } from './voices.links.ts';
import { asksHowItWent } from './voices.policy.ts';

export const voiceRoutes: AnyRoute[] = [
  get(paths.ask, asksHowItWent, showVoices),
  post(paths.ask, asksHowItWent, askOne),
  post(paths.link, asksHowItWent, newLink),
  post(paths.recall, asksHowItWent, recall),
  get(paths.paper, asksHowItWent, showPaper),
  post(paths.paper, asksHowItWent, typeIn),
  publicGet(paths.voice, showVoice),
  linkPost(paths.voice, answerVoice),
];
