package app.vitrine.studio.screens;

import app.vitrine.studio.control.Dialogs;
import app.vitrine.studio.control.Sheets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Choosers that answer as told; sheets are the real ones. */
public final class RecordedDialogs implements Dialogs {
  private final Sheets sheets;
  private List<Path> photos = List.of();
  private @Nullable Path folder;
  private final List<Path> revealed = new ArrayList<>();

  public RecordedDialogs(Sheets sheets) {
    this.sheets = sheets;
  }

  /** What the photo chooser answers from now on. */
  public void answerPhotos(List<Path> answer) {
    photos = answer;
  }

  /** What the folder chooser answers from now on. */
  public void answerFolder(Path answer) {
    folder = answer;
  }

  /** The files shown in the file manager. */
  public List<Path> revealed() {
    return revealed;
  }

  @Override
  public Optional<Path> chooseFile(FileKind kind) {
    return Optional.empty();
  }

  @Override
  public List<Path> choosePhotos() {
    return photos;
  }

  @Override
  public Optional<Path> chooseFolder(String titleKey) {
    return Optional.ofNullable(folder);
  }

  @Override
  public void askWords(Question question, Consumer<String> answered) {
    sheets.ask(question, answered);
  }

  @Override
  public void askChoice(Choice choice, Consumer<Integer> chosen) {
    sheets.ask(choice, chosen);
  }

  @Override
  public Runnable askChoiceFirst(Choice choice, Consumer<Integer> chosen, Runnable gone) {
    return sheets.askOver(choice, chosen, gone)::close;
  }

  @Override
  public void reveal(Path file) {
    revealed.add(file);
  }
}
