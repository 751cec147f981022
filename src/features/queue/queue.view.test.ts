import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readView, viewHref, viewQuery } from './queue.view.ts';

const read = (query: string) => readView(new URLSearchParams(query));

test('a view survives being written as an address and read again', () => {
  const query =
    'view=late&q=St+Mark%27s&cluster=christchurch-highcliffe&group=schools&area=semh&urgency=this_week&lead=7&sort=-sent&page=3';
  assert.equal(viewQuery(read(query)), query);
  assert.equal(viewHref(read('')), '/queue');
});

test('another tab keeps the filters, begins at the first page, in the order usual there', () => {
  const view = read('area=semh&page=4&sort=setting');
  assert.equal(viewHref(view, { tab: 'ended' }), '/queue?view=ended&area=semh');
  assert.equal(viewHref(view, { page: 2 }), '/queue?area=semh&sort=setting&page=2');
});

test('what is not known is left out', () => {
  const view = read('view=constructor&group=__proto__&area=x&urgency=&lead=-3&sort=drop&page=0&cluster=A%20B');
  assert.deepEqual(view, {
    tab: 'new',
    q: '',
    cluster: '',
    group: '',
    area: '',
    urgency: '',
    lead: 0,
    sort: 'due',
    page: 1,
  });
});
