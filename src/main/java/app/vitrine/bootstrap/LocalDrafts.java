package app.vitrine.bootstrap;

import app.vitrine.domain.error.VitrineException;
import app.vitrine.domain.revision.VariantChoice;
import app.vitrine.store.files.ProjectFolder;
import app.vitrine.store.files.Projects;
import app.vitrine.store.json.Json;
import app.vitrine.store.json.UnreadableJsonException;
import app.vitrine.studio.desk.TextDraft;
import app.vitrine.studio.desk.TextDrafts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Unsaved texts in {@code drafts.json} of their package's folder. One thread writes; of several
 * changes in a row it writes the last.
 */
final class LocalDrafts implements TextDrafts, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LocalDrafts.class);
  private static final String FILE = "drafts.json";
  private static final long LONGEST_CLOSE_SEC = 5;

  private final Projects projects;
  private final Map<String, Map<String, TextDraft>> known = new HashMap<>();
  private final Map<String, Map<String, TextDraft>> waiting = new LinkedHashMap<>();

  /** Packages whose drafts could not be written when that was tried last. */
  private final Set<String> unkept = ConcurrentHashMap.newKeySet();

  private volatile Consumer<Exception> trouble = why -> {};
  private final ExecutorService writer =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().name("drafts").daemon().factory());

  LocalDrafts(Projects projects) {
    this.projects = projects;
  }

  private record Kept(Map<String, TextDraft> drafts) {}

  @Override
  public synchronized Map<VariantChoice.OfText, TextDraft> of(String workflowId) {
    Map<VariantChoice.OfText, TextDraft> drafts = new HashMap<>();
    drafts(workflowId)
        .forEach(
            (label, draft) ->
                VariantChoice.of(label)
                    .filter(VariantChoice.OfText.class::isInstance)
                    .map(VariantChoice.OfText.class::cast)
                    .ifPresent(text -> drafts.put(text, draft)));
    return drafts;
  }

  @Override
  public synchronized void keep(String workflowId, VariantChoice.OfText text, TextDraft draft) {
    drafts(workflowId).put(text.label(), draft);
    changed(workflowId);
  }

  @Override
  public synchronized void drop(String workflowId, VariantChoice.OfText text) {
    if (drafts(workflowId).remove(text.label()) != null) {
      changed(workflowId);
    }
  }

  private Map<String, TextDraft> drafts(String workflowId) {
    return known.computeIfAbsent(workflowId, this::read);
  }

  private void changed(String workflowId) {
    waiting.put(workflowId, new TreeMap<>(drafts(workflowId)));
    writer.execute(this::write);
  }

  private void write() {
    Map<String, Map<String, TextDraft>> due;
    synchronized (this) {
      due = new LinkedHashMap<>(waiting);
      waiting.clear();
    }
    due.forEach(this::write);
  }

  private void write(String workflowId, Map<String, TextDraft> drafts) {
    ProjectFolder folder = projects.of(workflowId);
    try {
      if (!folder.exists()) {
        unkept.remove(workflowId);
        return;
      }
      if (drafts.isEmpty()) {
        Files.deleteIfExists(folder.resolve(FILE));
      } else {
        folder.writeText(FILE, FILE, "application/json", Json.prettyDocument(new Kept(drafts)));
      }
      unkept.remove(workflowId);
    } catch (IOException | UncheckedIOException | VitrineException failed) {
      LOG.error("unsaved texts of {} could not be kept", workflowId, failed);
      if (unkept.add(workflowId)) {
        trouble.accept(
            VitrineException.internal(
                "What you typed could not be written to the disk; it is kept only as long as Vitrine"
                    + " is open.",
                "Save it as a new version, or make room on the disk and type on.",
                failed));
      }
    }
  }

  @Override
  public boolean areKept() {
    return unkept.isEmpty();
  }

  @Override
  public void onTrouble(Consumer<Exception> told) {
    trouble = told;
  }

  private Map<String, TextDraft> read(String workflowId) {
    ProjectFolder folder = projects.of(workflowId);
    try {
      return Files.exists(folder.resolve(FILE))
          ? new TreeMap<>(Json.read(folder.readText(FILE), Kept.class).drafts())
          : new TreeMap<>();
    } catch (UnreadableJsonException | VitrineException damaged) {
      LOG.warn("unsaved texts of {} cannot be read", workflowId, damaged);
      return new TreeMap<>();
    }
  }

  /** Writes what is left to write, and tries again what could not be written. */
  @Override
  public void close() {
    synchronized (this) {
      List.copyOf(unkept).forEach(this::changed);
    }
    writer.shutdown();
    try {
      if (!writer.awaitTermination(LONGEST_CLOSE_SEC, TimeUnit.SECONDS)) {
        LOG.error("unsaved texts could not be kept within {} s", LONGEST_CLOSE_SEC);
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
