package app.vitrine.store;

import app.vitrine.store.files.ExecutionLog;
import app.vitrine.store.files.Projects;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps every project's {@code execution.jsonl} equal to its event log. A file that cannot be
 * written does not stop anything: it is caught up the next time.
 */
public final class ExecutionLogs {
  private static final Logger LOG = LoggerFactory.getLogger(ExecutionLogs.class);
  private static final int KEPT_OPEN = 128;

  private final PackageStore packages;
  private final Projects projects;
  private final Map<UUID, ExecutionLog> logs =
      new LinkedHashMap<>(KEPT_OPEN, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ExecutionLog> eldest) {
          return size() > KEPT_OPEN;
        }
      };

  public ExecutionLogs(PackageStore packages, Projects projects) {
    this.packages = packages;
    this.projects = projects;
  }

  /**
   * Writes what the package's file lacks; to be called after events were stored.
   *
   * @param upTo number of the last event whose storing has returned
   */
  public void follow(UUID packageId, long upTo) {
    try {
      log(packageId).catchUp(upTo, after -> packages.events(packageId, after));
    } catch (IOException unwritable) {
      LOG.warn("{} is behind its event log", EventLog.workflowId(packageId), unwritable);
      forget(packageId);
    }
  }

  private synchronized ExecutionLog log(UUID packageId) {
    return logs.computeIfAbsent(
        packageId, id -> new ExecutionLog(projects.of(EventLog.workflowId(id))));
  }

  private synchronized void forget(UUID packageId) {
    logs.remove(packageId);
  }
}
