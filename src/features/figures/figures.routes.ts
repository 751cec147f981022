import { type AnyRoute, get } from '#src/platform/http/route.ts';
import { links } from './figures.links.ts';
import { seesClusters, seesFigures, seesRows, seesSettings } from './figures.policy.ts';
import { sendCluster, sendFigures, sendSettingFigures } from './send-figures.ts';
import { showCluster } from './show-cluster.ts';
import { showFigures } from './show-figures.ts';
import { showMeasure, showMeasures } from './show-measures.ts';
import { showRows } from './show-rows.ts';
import { showSettingFigures } from './show-setting-figures.ts';

export const figureRoutes: AnyRoute[] = [
  get(links.figures, seesFigures, showFigures),
  get(links.download, seesFigures, sendFigures),
  get(links.measures, seesFigures, showMeasures),
  get(links.measure, seesFigures, showMeasure),
  get(links.rows, seesRows, showRows),
  get(links.cluster, seesClusters, showCluster),
  get(links.clusterDownload, seesClusters, sendCluster),
  get(links.setting, seesSettings, showSettingFigures),
  get(links.settingDownload, seesSettings, sendSettingFigures),
];
