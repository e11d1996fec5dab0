package app.vitrine.gateway.local.copy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What people's guidance asks of a text.
 *
 * @param length −2 much shorter, −1 shorter, 0 as usual, 1 longer, 2 much longer
 * @param lengthSaid the last wish about it, as they said it; empty without one
 * @param tone {@code any}, {@code formal} or {@code friendly}
 * @param calm whether nothing is asked of the reader and nothing urged
 * @param hashtags whether posts carry them
 * @param wishes about facts, oldest first; the last weighs most
 * @param notes what could not be followed for any product
 */
public record Steering(
    int length,
    String lengthSaid,
    String tone,
    boolean calm,
    boolean hashtags,
    List<Wish> wishes,
    List<GuidanceNote> notes) {
  private static final double LAST = -1;
  private static final int SHORTEST = -2;

  public Steering {
    wishes = List.copyOf(wishes);
    notes = List.copyOf(notes);
  }

  /** Reads guidance, oldest first; the last weighs most. */
  public static Steering of(List<String> guidance) {
    return new GuidanceReader().read(guidance);
  }

  /** Whether fewer facts are told than usual. */
  boolean isShort() {
    return length < 0;
  }

  /** The same wishes, at the usual length. */
  Steering atUsualLength() {
    return new Steering(0, "", tone, calm, hashtags, wishes, notes);
  }

  /** Whether no text can be shorter. */
  boolean isShortest() {
    return length <= SHORTEST;
  }

  /** How many of {@code usual} statements to tell: half for shorter, a third for much shorter. */
  int of(int usual) {
    return length < 0 ? Math.max(1, usual / (1 - length)) : usual + 2 * length;
  }

  /** How much the guidance asks for a statement; 0 when it does not speak of it, −1 for last. */
  public double wish(Statement statement) {
    if (wishes.stream().anyMatch(w -> w.place() == Wish.Place.LAST && w.means(statement) > 0)) {
      return LAST;
    }
    double most = 0;
    for (int i = 0; i < wishes.size(); i++) {
      Wish wish = wishes.get(i);
      double meant = wish.place() == Wish.Place.FIRST ? wish.means(statement) : 0;
      most = Math.max(most, meant > 0 ? meant + i : 0);
    }
    return most;
  }

  /** The sheet without what shall not be told; limits stay, as buyers must know them. */
  public FactSheet without(FactSheet sheet) {
    List<Statement> left = new ArrayList<>(sheet.statements());
    for (Wish wish : wishes) {
      if (wish.leaveOut()) {
        left.removeAll(Unwanted.of(wish, sheet).leaving());
      }
    }
    return sheet.telling(left);
  }

  /** What could not be followed for this product, and why. */
  List<GuidanceNote> notesOn(FactSheet whole) {
    Set<GuidanceNote> all = new LinkedHashSet<>(notes);
    for (Wish wish : wishes) {
      boolean unmet = whole.statements().stream().noneMatch(s -> wish.means(s) > 0);
      if (unmet && wish.place() == Wish.Place.FIRST) {
        all.add(new GuidanceNote("missing", wish.said()));
      } else if (wish.leaveOut() && !Unwanted.of(wish, whole).staying().isEmpty()) {
        all.add(new GuidanceNote("limit", wish.said()));
      }
    }
    return List.copyOf(all);
  }
}
