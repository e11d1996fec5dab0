package app.vitrine.store;

import app.vitrine.store.db.Database;
import app.vitrine.store.files.Incoming;
import app.vitrine.store.files.Projects;
import java.nio.file.Path;
import java.time.Clock;

/** Everything that is kept, opened and closed in order. */
public final class Store implements AutoCloseable {
  private final DataFolder folder;
  private final Database database;
  private final PackageStore packages;
  private final Library library;
  private final Projects projects;
  private final Incoming incoming;
  private final ExecutionLogs executionLogs;
  private final Clock clock;

  private Store(DataFolder folder, Database database, Clock clock) {
    this.folder = folder;
    this.database = database;
    this.clock = clock;
    this.packages = new PackageStore(database);
    this.library = new Library(database);
    this.projects = new Projects(folder.path());
    this.incoming = new Incoming(folder.path(), projects);
    this.executionLogs = new ExecutionLogs(packages, projects);
  }

  /**
   * Takes hold of the data folder and opens what is in it.
   *
   * @param path the data folder, such as {@link DataFolder#platformPath()}
   * @throws app.vitrine.domain.error.VitrineException when another process holds it, or it cannot
   *     be used; nothing was changed
   */
  public static Store open(Path path, Clock clock) {
    DataFolder folder = DataFolder.open(path);
    try {
      return new Store(folder, Database.open(folder.path()), clock);
    } catch (RuntimeException refused) {
      folder.close();
      throw refused;
    }
  }

  /** The folder and its settings. */
  public DataFolder folder() {
    return folder;
  }

  /** The packages and their event logs. */
  public PackageStore packages() {
    return packages;
  }

  /** Lists of packages and assets. */
  public Library library() {
    return library;
  }

  /** The project folders. */
  public Projects projects() {
    return projects;
  }

  /** Photos checked and not yet placed. */
  public Incoming incoming() {
    return incoming;
  }

  /** The mirrors of the event logs in the project folders. */
  public ExecutionLogs executionLogs() {
    return executionLogs;
  }

  /** The calls of models. */
  public CallLog calls() {
    return new CallLog(database);
  }

  /** What the work came to. */
  public Insights insights() {
    return new Insights(database);
  }

  /** The jobs providers were asked for. */
  public JobLedger jobs() {
    return new JobLedger(database);
  }

  /** What people did. */
  public AuditLog audit() {
    return new AuditLog(database);
  }

  /** What is remembered between packages. */
  public Memory memory() {
    return new Memory(database, clock);
  }

  /** Which variants people chose. */
  public Selections selections() {
    return new Selections(database);
  }

  /** The deleted packages. */
  public Bin bin() {
    return new Bin(packages, projects, clock);
  }

  /** Tidying up. */
  public Housekeeping housekeeping() {
    return new Housekeeping(packages, library, projects, incoming, executionLogs, clock);
  }

  /** The comparison of all logs with all that is stored beside them. */
  public LogCheck check() {
    return new LogCheck(database);
  }

  /** Closes the database, then lets go of the folder. Work must have stopped before. */
  @Override
  public void close() {
    try {
      database.close();
    } finally {
      folder.close();
    }
  }
}
