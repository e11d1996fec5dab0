package app.vitrine.store.db;

import app.vitrine.domain.error.VitrineException;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.SchemaValidationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.Function;
import org.flywaydb.core.Flyway;
import org.hibernate.SessionFactory;
import org.hibernate.StaleStateException;
import org.hibernate.StatelessSession;
import org.hibernate.exception.ConstraintViolationException;

/**
 * The library's database, one file on this machine. A transaction that returned is on its way to
 * the disk and outlives a kill of this process.
 */
public final class Database implements AutoCloseable {
  /** File name of the database in the data folder. */
  public static final String FILE = "vitrine.mv.db";

  private static final String NAME = "vitrine";
  private static final String FRESH = "vitrine-new";
  private static final String MIGRATIONS = "classpath:db/migration";
  private static final int CONNECTIONS = 8;
  private static final int CONNECTION_WAIT_MS = 20_000;

  /**
   * Every commit is written at once, and at the file's end only, so that what a kill leaves is
   * found again from the end and nothing older was written over; only {@link #close} closes the
   * file; H2 writes no trace, which would hold what merchants wrote.
   */
  private static final String SETTINGS =
      ";WRITE_DELAY=0;REUSE_SPACE=FALSE;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=10000;TRACE_LEVEL_FILE=0";

  private final Path file;
  private final HikariDataSource source;
  private final SessionFactory sessions;

  private Database(Path file, HikariDataSource source, SessionFactory sessions) {
    this.file = file;
    this.source = source;
    this.sessions = sessions;
  }

  /**
   * Opens the database in {@code folder}, makes it when there is none, and brings its schema up to
   * date.
   *
   * @throws VitrineException when the file cannot be read or written; it is left as it was
   */
  public static Database open(Path folder) {
    Path file = folder.resolve(FILE);
    DatabaseFile.check(file);
    if (!Files.exists(file)) {
      create(folder, file);
    } else {
      Compaction.compactIfSparse(file);
    }
    HikariDataSource source = source(folder, NAME);
    // The mapping takes as long as opening and migrating do, and asks neither for anything.
    FutureTask<SessionFactory> mapping = new FutureTask<>(() -> Mapping.build(source));
    Thread.ofPlatform().daemon().name("vitrine-mapping").start(mapping);
    try {
      migrate(source);
      SessionFactory sessions = mapping.get();
      sessions.getSchemaManager().validate();
      return new Database(file, source, sessions);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      source.close();
      throw new CompletionException(interrupted);
    } catch (ExecutionException | SchemaValidationException | RuntimeException broken) {
      mapping.cancel(true);
      source.close();
      throw DatabaseFile.unopened(file, broken);
    }
  }

  /**
   * Makes the database under another name and gives it its own when it is whole, so that a kill in
   * between leaves none rather than half a one.
   */
  private static void create(Path folder, Path file) {
    Path fresh = folder.resolve(FRESH + ".mv.db");
    try {
      Files.deleteIfExists(fresh);
      try (HikariDataSource source = source(folder, FRESH)) {
        migrate(source);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException | RuntimeException refused) {
      VitrineException why = DatabaseFile.refused(file, refused);
      try {
        Files.deleteIfExists(fresh);
      } catch (IOException left) {
        why.addSuppressed(left);
      }
      throw why;
    }
  }

  /** Connections; the first opens the file. */
  private static HikariDataSource source(Path folder, String name) {
    HikariDataSource source = new HikariDataSource();
    source.setPoolName(name);
    source.setJdbcUrl("jdbc:h2:file:" + folder.toAbsolutePath().resolve(name) + SETTINGS);
    source.setUsername(NAME);
    source.setPassword("");
    source.setAutoCommit(false);
    source.setMaximumPoolSize(CONNECTIONS);
    source.setMinimumIdle(1);
    // The file closes with its last connection, so none may retire while we work.
    source.setMaxLifetime(0);
    source.setConnectionTimeout(CONNECTION_WAIT_MS);
    return source;
  }

  private static void migrate(HikariDataSource source) {
    Flyway.configure()
        .dataSource(source)
        .locations(MIGRATIONS)
        .validateMigrationNaming(true)
        .ignoreMigrationPatterns(new String[0])
        .load()
        .migrate();
  }

  /** Where the database is. */
  public Path file() {
    return file;
  }

  /**
   * Runs {@code work} in one transaction; what it throws undoes everything.
   *
   * @throws VitrineException when the database refused
   */
  public <T> T inTransaction(Function<StatelessSession, T> work) {
    try {
      return sessions.fromStatelessTransaction(work);
    } catch (StaleStateException | ConstraintViolationException overtaken) {
      throw DatabaseFile.overtaken(overtaken);
    } catch (PersistenceException refused) {
      throw DatabaseFile.refused(file, refused);
    }
  }

  /** As {@link #inTransaction(Function)} for work that returns nothing. */
  public void run(Consumer<StatelessSession> work) {
    inTransaction(
        session -> {
          work.accept(session);
          return session;
        });
  }

  /**
   * Has the disk itself confirm all that was committed, so that it outlives a power cut too. Costs
   * a disk's time, so it is for what must not be lost rather than for every event.
   */
  public void force() {
    run(session -> session.createNativeMutationQuery("checkpoint sync").executeUpdate());
  }

  /** Closes mapping, connections and file, in that order. */
  @Override
  public void close() {
    sessions.close();
    source.close();
  }
}
