import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { assetsFolder } from '#src/govuk/assets.ts';
import { brandCss, brandHref } from '#src/govuk/brand.ts';
import { brandOf, PRODUCT_BRAND } from '#src/platform/partnerships/brand-of.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

const A_YEAR = 'public, max-age=31536000, immutable';

/** Styles, fonts and scripts, named by their content and so kept by browsers for ever; and each partnership's colours. */
export function addStaticFiles(app: FastifyInstance, partnerships: Map<number, Partnership>): void {
  app.register(fastifyStatic, {
    root: assetsFolder,
    prefix: '/assets/',
    immutable: true,
    maxAge: '1y',
    preCompressed: true,
    index: false,
  });
  const brands = [PRODUCT_BRAND, ...[...partnerships.values()].map(brandOf)];
  for (const [href, css] of new Map(brands.map((brand) => [brandHref(brand), brandCss(brand)]))) {
    app.get(href, (_request, reply) => reply.type('text/css').header('cache-control', A_YEAR).send(css));
  }
  for (const { brand } of partnerships.values()) {
    const { logo } = brand;
    if (logo)
      app.get(logo.href, (_request, reply) => reply.type(logo.type).header('cache-control', A_YEAR).send(logo.content));
  }
}
