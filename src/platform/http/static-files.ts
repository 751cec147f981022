import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { assetsFolder } from '#src/govuk/assets.ts';
import { brandCss, brandHref } from '#src/govuk/brand.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

const A_YEAR = 'public, max-age=31536000, immutable';

/** Styles, fonts and scripts, named by their content and so kept by browsers for ever; and each partnership's colours. */
export function addStaticFiles(app: FastifyInstance, partnerships: Map<number, Partnership>): void {
  app.register(fastifyStatic, { root: assetsFolder, prefix: '/assets/', immutable: true, maxAge: '1y', index: false });
  for (const { brand } of partnerships.values()) {
    app.get(brandHref(brand), (_request, reply) => reply.type('text/css').header('cache-control', A_YEAR).send(brandCss(brand)));
  }
}
