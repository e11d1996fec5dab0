package app.vitrine.gateway.local.story;

import app.vitrine.gateway.local.copy.GuidanceNote;
import app.vitrine.gateway.local.copy.NameWish;
import app.vitrine.gateway.local.story.FilmGuidance.Opening;
import app.vitrine.gateway.local.story.FilmGuidance.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what people said about earlier films, wish by wish, with the words of a data file. */
final class FilmGuidanceReader {
  private static final Pattern BORDER =
      Pattern.compile(
          "[.;,!?\\n，。；！？、]+(?:\\s*(?:and|but)\\b)?|\\s(?:and|but|then)\\s|\\s(?=without\\s)",
          Pattern.CASE_INSENSITIVE);
  private static final int MOST_PACE = 2;

  private final List<FactWish> facts = new ArrayList<>();
  private final List<GuidanceNote> notes = new ArrayList<>();
  private int pace;
  private String paceSaid = "";
  private Text text = Text.USUAL;
  private boolean callToAction = true;
  private Opening opening = Opening.USUAL;
  private String openingFact = "";
  private String openingSaid = "";
  private boolean openingNamed;

  FilmGuidance read(List<String> guidance) {
    for (String whole : guidance) {
      String said = NameWish.of(whole).rest();
      String breath = "";
      boolean out = false;
      for (String part : BORDER.split(said, -1)) {
        String wish = part.strip();
        WishWords words = new WishWords(wish.toLowerCase(Locale.ROOT));
        if (wish.isEmpty() || words.isIdle() || readFilm(wish, words)) {
          continue;
        }
        out |= words.has("not");
        FactWish fact = new FactWish(breath, wish, out, words.has("told"));
        if ((out || fact.told()) && fact.isRead()) {
          facts.add(fact);
          breath = fact.breath();
        } else {
          notes.add(new GuidanceNote("unknown", wish));
        }
      }
    }
    return new FilmGuidance(
        pace,
        paceSaid,
        text,
        callToAction,
        opening,
        openingFact,
        openingSaid,
        openingNamed,
        facts,
        notes);
  }

  /** Reads a wish that speaks of the film itself; those about facts are left to others. */
  private boolean readFilm(String said, WishWords words) {
    boolean not = words.has("not");
    if (words.has("music")) {
      // A film made anew has music of its own, so other music needs nothing more.
      if (not || !words.has("other")) {
        notes.add(new GuidanceNote("sound", said));
        return true;
      }
    }
    boolean read = words.has("music");
    if (words.has("end")) {
      readEnd(said, words);
      return true;
    }
    for (String value : words.values("text")) {
      readText(value, not, said);
      read = true;
    }
    for (String value : words.values("pace")) {
      readPace(Integer.parseInt(value), not, said);
      read = true;
    }
    if (words.has("opening")) {
      read |= readOpening(said, words);
    }
    if (!read && words.has("length")) {
      notes.add(new GuidanceNote("length", said));
      return true;
    }
    return read;
  }

  private void readEnd(String said, WishWords words) {
    if (words.has("not")) {
      callToAction = false;
    } else if (callToAction && !words.has("keep")) {
      notes.add(new GuidanceNote("unknown", said));
    } else {
      callToAction = true;
    }
  }

  private void readText(String value, boolean not, String said) {
    if (not || (value.equals("usual") && text == Text.USUAL)) {
      notes.add(new GuidanceNote("unknown", said));
      return;
    }
    text =
        switch (value) {
          case "none" -> Text.NONE;
          case "usual" -> Text.USUAL;
          default -> text == Text.NONE ? Text.LESS : text.less();
        };
  }

  /** The same wish said again goes further; the contrary one starts anew. */
  private void readPace(int step, boolean not, String said) {
    if (not) {
      notes.add(new GuidanceNote("unknown", said));
      return;
    }
    pace = pace * step > 0 ? Math.clamp(pace + step, -MOST_PACE, MOST_PACE) : step;
    paceSaid = said;
  }

  private boolean readOpening(String said, WishWords words) {
    boolean close = words.has("close") || words.has("mark");
    if (words.has("not")) {
      if (close) {
        opening = Opening.USUAL;
      } else {
        notes.add(new GuidanceNote("unknown", said));
      }
      return true;
    }
    String rest = WishWords.without("close", said.toLowerCase(Locale.ROOT)).strip();
    openingSaid = said;
    openingFact = "";
    openingNamed = words.has("mark") || words.names();
    if (close) {
      opening = words.has("mark") ? Opening.MARK : Opening.CLOSE;
      openingFact = rest;
      return true;
    }
    if (words.has("whole")) {
      opening = Opening.USUAL;
      return true;
    }
    if (words.has("pace") || words.has("text")) {
      return true;
    }
    if (!new FactWish("", rest, false, true).isRead()) {
      return false;
    }
    opening = Opening.FACT;
    openingFact = rest;
    return true;
  }
}
