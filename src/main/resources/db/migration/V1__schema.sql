-- The first schema. Written so that H2 and PostgreSQL both take it.

create table product_packages (
  id uuid not null,
  workflow_id varchar(64) not null,
  status varchar(32) not null,
  stage varchar(32) not null,
  progress json not null,
  input_data json not null,
  analysis_data json,
  artifacts json not null,
  approval_status varchar(32) not null,
  approval_reason varchar(64),
  qa_report json,
  qa_score double precision,
  user_id uuid not null,
  run_id uuid not null,
  target varchar(32) not null,
  title varchar(400) not null,
  cover_file varchar(400),
  error_code varchar(64),
  error_message text,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  completed_at timestamp(6) with time zone,
  deleted_at timestamp(6) with time zone,
  last_seq bigint not null,
  version bigint not null,
  constraint pk_product_packages primary key (id),
  constraint uq_product_packages_workflow unique (workflow_id)
);
create index ix_product_packages_user on product_packages (user_id, created_at);
create index ix_product_packages_status on product_packages (status);
-- Filters and order of the library are read from this index alone, without the rows and their JSON.
create index ix_product_packages_list on product_packages
  (created_at, id, user_id, status, approval_status, title, deleted_at);

create table request_ids (
  user_id uuid not null,
  request_id varchar(200) not null,
  package_id uuid not null,
  constraint pk_request_ids primary key (user_id, request_id),
  constraint fk_request_ids_package foreign key (package_id) references product_packages (id) on delete cascade
);
create index ix_request_ids_package on request_ids (package_id);

create table runs (
  id uuid not null,
  package_id uuid not null,
  target varchar(32) not null,
  skipped varchar(200) not null,
  reason text not null,
  status varchar(32) not null,
  error_code varchar(64),
  error_message text,
  resumed integer not null,
  first_seq bigint not null,
  last_seq bigint not null,
  started_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  constraint pk_runs primary key (id),
  constraint fk_runs_package foreign key (package_id) references product_packages (id) on delete cascade
);
create index ix_runs_package on runs (package_id);

create table checkpoint_events (
  package_id uuid not null,
  seq bigint not null,
  run_id uuid not null,
  stage varchar(32) not null,
  family varchar(16) not null,
  type varchar(32) not null,
  time timestamp(6) with time zone not null,
  trace_id varchar(400) not null,
  body text not null,
  constraint pk_checkpoint_events primary key (package_id, seq),
  constraint fk_checkpoint_events_package foreign key (package_id) references product_packages (id) on delete cascade
);

create table checkpoint_snapshots (
  package_id uuid not null,
  seq bigint not null,
  pipeline_version integer not null,
  checksum varchar(64) not null,
  body text not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_checkpoint_snapshots primary key (package_id, seq),
  constraint fk_checkpoint_snapshots_package foreign key (package_id) references product_packages (id) on delete cascade
);

create table scripts (
  id uuid not null,
  package_id uuid not null,
  run_id uuid not null,
  seq bigint not null,
  revision integer not null,
  language varchar(8) not null,
  style varchar(32) not null,
  title text not null,
  synopsis text not null,
  scenes json not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_scripts primary key (id),
  constraint fk_scripts_package foreign key (package_id) references product_packages (id) on delete cascade
);
create index ix_scripts_package on scripts (package_id);

create table storyboards (
  id uuid not null,
  script_id uuid not null,
  package_id uuid not null,
  run_id uuid not null,
  seq bigint not null,
  revision integer not null,
  shots json not null,
  shot_count integer not null,
  duration_sec double precision not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_storyboards primary key (id),
  constraint fk_storyboards_script foreign key (script_id) references scripts (id) on delete cascade,
  constraint fk_storyboards_package foreign key (package_id) references product_packages (id) on delete cascade
);
create index ix_storyboards_script on storyboards (script_id);
create index ix_storyboards_package on storyboards (package_id);

create table video_assets (
  id uuid not null,
  package_id uuid not null,
  run_id uuid not null,
  seq bigint not null,
  revision integer not null,
  asset_type varchar(16) not null,
  role varchar(32) not null,
  file varchar(400) not null,
  label varchar(400) not null,
  mime varchar(400) not null,
  content_hash varchar(64) not null,
  bytes bigint not null,
  width integer,
  height integer,
  duration_sec double precision,
  fps double precision,
  codec varchar(400),
  provider varchar(400),
  prompt text,
  parameters json not null,
  provenance json not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_video_assets primary key (id),
  constraint fk_video_assets_package foreign key (package_id) references product_packages (id) on delete cascade
);
create index ix_video_assets_package on video_assets (package_id);
create index ix_video_assets_hash on video_assets (content_hash);

create table llm_call_logs (
  id uuid not null,
  workflow_id varchar(64),
  idempotency_key varchar(300) not null,
  task varchar(64) not null,
  provider varchar(100) not null,
  model varchar(200) not null,
  tokens_in bigint not null,
  tokens_out bigint not null,
  cost decimal(18, 8) not null,
  currency varchar(3) not null,
  latency_ms bigint not null,
  status varchar(32) not null,
  fallback_from varchar(100),
  message text,
  created_at timestamp(6) with time zone not null,
  constraint pk_llm_call_logs primary key (id)
);
create index ix_llm_call_logs_workflow on llm_call_logs (workflow_id);
create index ix_llm_call_logs_created on llm_call_logs (created_at);

create table provider_jobs (
  idempotency_key varchar(300) not null,
  provider varchar(100) not null,
  job_id varchar(400) not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_provider_jobs primary key (idempotency_key)
);

create table selection_decisions (
  id uuid not null,
  package_id uuid not null,
  user_id uuid not null,
  target varchar(32) not null,
  chosen varchar(400) not null,
  offered json not null,
  reason text not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_selection_decisions primary key (id),
  constraint fk_selection_decisions_package foreign key (package_id) references product_packages (id) on delete cascade
);
create index ix_selection_decisions_package on selection_decisions (package_id);

create table audit_logs (
  id uuid not null,
  package_id uuid not null,
  workflow_id varchar(64) not null,
  actor text not null,
  action varchar(64) not null,
  detail text not null,
  trace_id varchar(400) not null,
  created_at timestamp(6) with time zone not null,
  constraint pk_audit_logs primary key (id)
);
create index ix_audit_logs_package on audit_logs (package_id);

create table decisions (
  id uuid not null,
  package_id uuid not null,
  run_id uuid not null,
  seq bigint not null,
  decision varchar(32) not null,
  actor text not null,
  comment text not null,
  qa_score double precision,
  created_at timestamp(6) with time zone not null,
  constraint pk_decisions primary key (id),
  constraint fk_decisions_package foreign key (package_id) references product_packages (id) on delete cascade
);
create index ix_decisions_package on decisions (package_id);

create table memory_documents (
  id uuid not null,
  user_id uuid not null,
  kind varchar(64) not null,
  name varchar(200) not null,
  body text not null,
  checksum varchar(64) not null,
  created_at timestamp(6) with time zone not null,
  updated_at timestamp(6) with time zone not null,
  constraint pk_memory_documents primary key (id),
  constraint uq_memory_documents_name unique (user_id, kind, name)
);
