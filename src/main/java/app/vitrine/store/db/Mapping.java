package app.vitrine.store.db;

import app.vitrine.store.row.AssetRow;
import app.vitrine.store.row.AuditRow;
import app.vitrine.store.row.CallRow;
import app.vitrine.store.row.DecisionRow;
import app.vitrine.store.row.EventRow;
import app.vitrine.store.row.JobRow;
import app.vitrine.store.row.MemoryRow;
import app.vitrine.store.row.PackageRow;
import app.vitrine.store.row.RequestRow;
import app.vitrine.store.row.RunRow;
import app.vitrine.store.row.ScriptRow;
import app.vitrine.store.row.SelectionRow;
import app.vitrine.store.row.SnapshotRow;
import app.vitrine.store.row.StoryboardRow;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.hibernate.SessionFactory;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** How the mapped classes meet the tables. */
final class Mapping {
  private static final int INSERTS_IN_ONE_BATCH = 50;

  private Mapping() {}

  /** Builds the mapping without asking the database anything, so that it can still be migrating. */
  static SessionFactory build(DataSource source) {
    return new HibernatePersistenceConfiguration("vitrine")
        .managedClasses(
            PackageRow.class,
            RunRow.class,
            EventRow.class,
            SnapshotRow.class,
            ScriptRow.class,
            StoryboardRow.class,
            AssetRow.class,
            CallRow.class,
            JobRow.class,
            RequestRow.class,
            SelectionRow.class,
            AuditRow.class,
            DecisionRow.class,
            MemoryRow.class)
        .xmlMappings(false)
        .property(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
        .property(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
        .property(AvailableSettings.ALLOW_METADATA_ON_BOOT, false)
        .property(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "H2")
        .property(
            AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION,
            String.valueOf(Constants.VERSION_MAJOR))
        .property(
            AvailableSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION,
            String.valueOf(Constants.VERSION_MINOR))
        .property(
            AvailableSettings.PHYSICAL_NAMING_STRATEGY,
            PhysicalNamingStrategySnakeCaseImpl.class.getName())
        .property(AvailableSettings.JSON_FORMAT_MAPPER, new JsonText())
        .property(AvailableSettings.JDBC_TIME_ZONE, "UTC")
        .property(AvailableSettings.STATEMENT_BATCH_SIZE, INSERTS_IN_ONE_BATCH)
        .property(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
        .property(AvailableSettings.JAKARTA_VALIDATION_MODE, "none")
        .createEntityManagerFactory();
  }
}
