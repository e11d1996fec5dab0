package app.vitrine.studio.copy;

import app.vitrine.domain.brief.Channel;
import app.vitrine.domain.brief.Language;
import app.vitrine.domain.copy.CopyDeck;
import app.vitrine.domain.copy.CopyText;
import app.vitrine.domain.revision.ChosenVariants;
import app.vitrine.domain.revision.VariantChoice.OfText;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Which of a package's texts is looked at: a channel, a language, a variant. */
public final class TextPick {
  private final ObservableList<Channel> channels = FXCollections.observableArrayList();
  private final ObservableList<Language> languages = FXCollections.observableArrayList();
  private final ObservableList<Integer> variants = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable OfText> picked = new SimpleObjectProperty<>();
  private final ObjectProperty<ChosenVariants> chosen =
      new SimpleObjectProperty<>(ChosenVariants.NONE);
  private final ObservableList<Channel> channelsShown =
      FXCollections.unmodifiableObservableList(channels);
  private final ObservableList<Language> languagesShown =
      FXCollections.unmodifiableObservableList(languages);
  private final ObservableList<Integer> variantsShown =
      FXCollections.unmodifiableObservableList(variants);
  private List<CopyText> texts = List.of();

  /** The channels there are texts for. */
  public ObservableList<Channel> channels() {
    return channelsShown;
  }

  /** The languages of the picked channel. */
  public ObservableList<Language> languages() {
    return languagesShown;
  }

  /** The variants of the picked channel and language. */
  public ObservableList<Integer> variants() {
    return variantsShown;
  }

  /** The text looked at; null while there is none. */
  public ReadOnlyObjectProperty<@Nullable OfText> pickedProperty() {
    return picked;
  }

  /** The variants people chose. */
  public ReadOnlyObjectProperty<ChosenVariants> chosenProperty() {
    return chosen;
  }

  /** Looks at a channel, in the language looked at when it has that one. */
  public void channel(Channel wanted) {
    OfText now = picked.get();
    pick(wanted, now == null ? null : now.language(), null);
  }

  /** Looks at another language of the same channel. */
  public void language(Language wanted) {
    OfText now = picked.get();
    if (now != null) {
      pick(now.channel(), wanted, null);
    }
  }

  /** Looks at another variant of the same text. */
  public void variant(int wanted) {
    OfText now = picked.get();
    if (now != null) {
      pick(now.channel(), now.language(), wanted);
    }
  }

  /** Looks at the variant so many further on, going round. */
  public void step(int by) {
    OfText now = picked.get();
    if (now != null) {
      int at = variants.indexOf(now.variant());
      variant(variants.get(Math.floorMod(at + by, variants.size())));
    }
  }

  /** Looks at one text. */
  public void show(OfText text) {
    pick(text.channel(), text.language(), text.variant());
  }

  /** The text looked at, as the package has it. */
  Optional<CopyText> text() {
    OfText now = picked.get();
    return now == null
        ? Optional.empty()
        : texts.stream()
            .filter(each -> each.is(now.channel(), now.language(), now.variant()))
            .findFirst();
  }

  /** The package has these texts now. */
  void offer(CopyDeck deck) {
    texts = deck.texts();
    OfText now = picked.get();
    if (now == null) {
      pick(null, null, null);
    } else {
      show(now);
    }
  }

  /** People chose these; the chosen one is looked at first. */
  void chosen(ChosenVariants choices) {
    boolean first = chosen.get().choices().isEmpty() && !choices.choices().isEmpty();
    chosen.set(choices);
    OfText now = picked.get();
    if (first && now != null && now.variant() == 1) {
      pick(now.channel(), now.language(), null);
    }
  }

  private void pick(
      @Nullable Channel channel, @Nullable Language language, @Nullable Integer variant) {
    if (texts.isEmpty()) {
      return;
    }
    List<Channel> there = texts.stream().map(CopyText::channel).distinct().sorted().toList();
    Channel in = channel != null && there.contains(channel) ? channel : there.getFirst();
    List<Language> spoken =
        texts.stream().filter(t -> t.channel() == in).map(CopyText::language).distinct().toList();
    Language as = language != null && spoken.contains(language) ? language : spoken.getFirst();
    List<Integer> numbers =
        texts.stream()
            .filter(text -> text.channel() == in && text.language() == as)
            .map(CopyText::variant)
            .sorted()
            .toList();
    int preferred =
        variant == null ? chosen.get().ofText(in, as).orElse(numbers.getFirst()) : variant;
    setAll(channels, there);
    setAll(languages, spoken);
    setAll(variants, numbers);
    picked.set(new OfText(in, as, numbers.contains(preferred) ? preferred : numbers.getFirst()));
  }

  private static <T> void setAll(ObservableList<T> list, List<T> values) {
    if (!list.equals(values)) {
      list.setAll(values);
    }
  }
}
