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
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.cfg.AvailableSettings;

/** How the mapped classes meet the tables. */
final class Mapping {
  private static final int INSERTS_IN_ONE_BATCH = 50;

  private static final Class<?>[] ROWS = {
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
    MemoryRow.class
  };

  private Mapping() {}

  /** Builds the mapping without asking the database anything, so that it can still be migrating. */
  static SessionFactory build(DataSource source) {
    StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder()
            .enableAutoClose()
            // Rows are plain and never lazy, so no classes need be made while running: that would
            // cost time and, on newer Java, a warning on the terminal.
            .addService(BytecodeProvider.class, new BytecodeProviderImpl())
            .applySetting(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, source)
            .applySetting(AvailableSettings.CONNECTION_PROVIDER_DISABLES_AUTOCOMMIT, true)
            .applySetting(AvailableSettings.ALLOW_METADATA_ON_BOOT, false)
            .applySetting(AvailableSettings.JAKARTA_HBM2DDL_DB_NAME, "H2")
            .applySetting(
                AvailableSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION,
                String.valueOf(Constants.VERSION_MAJOR))
            .applySetting(
                AvailableSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION,
                String.valueOf(Constants.VERSION_MINOR))
            .applySetting(
                AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                PhysicalNamingStrategySnakeCaseImpl.class.getName())
            .applySetting(AvailableSettings.JSON_FORMAT_MAPPER, new JsonText())
            .applySetting(AvailableSettings.JDBC_TIME_ZONE, "UTC")
            .applySetting(AvailableSettings.STATEMENT_BATCH_SIZE, INSERTS_IN_ONE_BATCH)
            .applySetting(AvailableSettings.USE_SECOND_LEVEL_CACHE, false)
            .applySetting(AvailableSettings.JAKARTA_VALIDATION_MODE, "none")
            .applySetting(AvailableSettings.XML_MAPPING_ENABLED, false)
            .build();
    return new MetadataSources(registry)
        .addAnnotatedClasses(ROWS)
        .buildMetadata()
        .buildSessionFactory();
  }
}
