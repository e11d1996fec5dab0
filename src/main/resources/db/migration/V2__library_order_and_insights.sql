-- Any order of the library is read from its index alone; the score joins the columns there.
drop index ix_product_packages_list;
create index ix_product_packages_list on product_packages
  (created_at, id, user_id, status, approval_status, title, deleted_at, qa_score);

-- What took how long and what went wrong is summed up from these alone.
create index ix_checkpoint_events_type on checkpoint_events
  (type, package_id, run_id, stage, time);
create index ix_runs_ended on runs (ended_at, status, started_at);
create index ix_decisions_created on decisions (created_at);
