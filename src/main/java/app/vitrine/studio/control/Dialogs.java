package app.vitrine.studio.control;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What asks the person something in a window of its own or over the one there is. */
public interface Dialogs {
  /** Lets photos be chosen; empty when the person thought better of it. */
  List<Path> choosePhotos();

  /** Lets one file be chosen. */
  Optional<Path> chooseFile(FileKind kind);

  /** Lets a folder be chosen. */
  Optional<Path> chooseFolder(String titleKey);

  /**
   * Asks for a few words, such as a reason, over the window.
   *
   * @param answered is given them when the person goes on; not called otherwise
   */
  void askWords(Question question, Consumer<String> answered);

  /**
   * Offers a choice over the window.
   *
   * @param chosen is given the number of the choice; not called when the person goes back
   */
  void askChoice(Choice choice, Consumer<Integer> chosen);

  /**
   * Offers a choice before whatever else is being asked, which comes back afterwards.
   *
   * @param chosen is given the number of the choice; not called when the person goes back
   * @param gone follows when it is no longer asked, in whatever way; before {@code chosen}
   * @return takes the question back, if it is still asked
   */
  Runnable askChoiceFirst(Choice choice, Consumer<Integer> chosen, Runnable gone);

  /** Shows a file in the system's file manager. */
  void reveal(Path file);

  /** What kind of file is chosen. */
  enum FileKind {
    LOGO,
    TYPEFACE
  }

  /**
   * A question for words.
   *
   * @param titleKey names what is about to happen
   * @param promptKey says what the words are for
   * @param actionKey names the button that goes on
   * @param required whether empty words do
   * @param suggestionKeys ready-made answers to click
   * @param about what it is asked about: words given up by mistake are there when the same is asked
   *     about it again
   */
  record Question(
      String titleKey,
      String promptKey,
      String actionKey,
      boolean required,
      List<String> suggestionKeys,
      Object about) {
    public Question {
      suggestionKeys = List.copyOf(suggestionKeys);
    }
  }

  /**
   * A question with a few answers.
   *
   * @param titleKey what is asked
   * @param promptKey what the answers mean
   * @param answerKeys names of the buttons, the recommended one first
   * @param destroys whether that one is for good
   */
  record Choice(String titleKey, String promptKey, List<String> answerKeys, boolean destroys) {
    public Choice {
      answerKeys = List.copyOf(answerKeys);
    }

    public Choice(String titleKey, String promptKey, List<String> answerKeys) {
      this(titleKey, promptKey, answerKeys, false);
    }

    /** One whose only answer cannot be undone. */
    public static Choice destroying(String titleKey, String promptKey, String answerKey) {
      return new Choice(titleKey, promptKey, List.of(answerKey), true);
    }
  }
}
