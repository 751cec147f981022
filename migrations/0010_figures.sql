-- What may be counted of a request, one row each, without its contents; pages and exports count these rows only.
create view requests_counted with (security_invoker = true) as
  select
    requests.id,
    requests.partnership_id,
    (requests.sent_at at time zone 'Europe/London')::date as sent_on,
    requests.status,
    requests.subject,
    requests.main_area,
    requests.level,
    settings.phase,
    coalesce(clusters.name, 'Outside the area') as cluster,
    requests.active_seconds / 60.0 as minutes_to_write,
    requests.status = 'enough' as enough_for_now,
    requests.first_answered_at is not null as answered,
    (requests.first_answered_at at time zone 'Europe/London')::date <= requests.answer_by as answered_in_time,
    requests.status = 'advised' as answered_with_advice
  from requests
  join settings on settings.id = requests.setting_id
  left join clusters on clusters.id = settings.cluster_id;

grant select on requests_counted to alongside_reporter;
