package app.vitrine.domain.view;

import app.vitrine.domain.state.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a comment on a whole package asks of one part. A sentence that names parts is about those,
 * one that names none is about every part, and so is one whose names contradict each other, unless
 * its clauses tell more.
 *
 * @param asks in the person's words
 * @param quiet whether it was said about the pictures, whose look the film follows as far as it
 *     can: what it cannot follow is no fault of the film's
 */
record Share(Target part, String asks, boolean quiet) {
  static final List<Target> PARTS = List.of(Target.COPYWRITING, Target.IMAGES, Target.VIDEO);

  private static final Set<Target> ALL = EnumSet.copyOf(PARTS);
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s+|(?<=[。！？])\\s*|\\R+");
  private static final Pattern CLAUSE_END =
      Pattern.compile("[,;，；、]\\s*(?:(?:and|but)\\s+)?|\\s+(?:and|but)\\s+|但是?|而且?");

  /** A wish of at least two words, and no condition or address. */
  private static final Pattern OWN_WISH =
      Pattern.compile(
          "(?!(?:if|when|because|since|as|for|in|on|please|so|once)\\b)\\p{IsLatin}+ \\p{IsLatin}+|\\p{IsHan}{4,}",
          Pattern.CASE_INSENSITIVE);

  /** Some of a comment, and whom it is about. */
  private record Piece(String words, Set<Target> about) {}

  /**
   * The shares of a comment; one that is about every part as it stands has none.
   *
   * @param brief the merchant's words on the product
   */
  static List<Share> of(String comment, String brief) {
    NamedParts names = new NamedParts(brief);
    List<Piece> pieces = new ArrayList<>();
    Set<Target> before = ALL;
    for (String sentence : SENTENCE_END.split(comment, -1)) {
      if (!sentence.isBlank()) {
        pieces.addAll(pieces(sentence.strip(), before, names));
        before = pieces.getLast().about();
      }
    }
    if (pieces.stream().allMatch(piece -> piece.about().equals(ALL))) {
      return List.of();
    }
    List<Share> shares = new ArrayList<>();
    for (Target part : PARTS) {
      joined(pieces, piece -> piece.about().contains(part))
          .ifPresent(asks -> shares.add(new Share(part, asks, false)));
    }
    joined(pieces, piece -> isOfPicturesAlone(piece.about()))
        .ifPresent(asks -> shares.add(new Share(Target.VIDEO, asks, true)));
    return List.copyOf(shares);
  }

  private static List<Piece> pieces(String sentence, Set<Target> before, NamedParts names) {
    Optional<Set<Target>> named = names.in(sentence);
    if (named.isEmpty()) {
      return List.of(new Piece(sentence, names.goOnIn(sentence) ? before : ALL));
    }
    if (!named.get().isEmpty()) {
      return withOwnOpening(sentence, named.get(), names);
    }
    List<Piece> clauses = new ArrayList<>();
    Set<Target> about = ALL;
    for (String clause : CLAUSE_END.split(sentence, -1)) {
      if (!clause.isBlank()) {
        Optional<Set<Target>> here = names.in(clause);
        about = here.map(parts -> parts.isEmpty() ? ALL : parts).orElse(about);
        clauses.add(new Piece(clause.strip(), about));
      }
    }
    return clauses;
  }

  /** "Mention the gift, and make the background lighter": what opens it is about every part. */
  private static List<Piece> withOwnOpening(String sentence, Set<Target> about, NamedParts names) {
    Matcher end = CLAUSE_END.matcher(sentence);
    String opening = end.find() ? sentence.substring(0, end.start()).strip() : "";
    boolean own =
        OWN_WISH.matcher(opening).lookingAt()
            && names.in(opening).isEmpty()
            && !names.goOnIn(opening);
    return own
        ? List.of(new Piece(opening, ALL), new Piece(sentence.substring(end.end()).strip(), about))
        : List.of(new Piece(sentence, about));
  }

  private static boolean isWhole(String words) {
    return ".!?。！？".indexOf(words.charAt(words.length() - 1)) >= 0;
  }

  private static boolean isOfPicturesAlone(Set<Target> about) {
    return about.contains(Target.IMAGES) && !about.contains(Target.VIDEO);
  }

  private static Optional<String> joined(List<Piece> pieces, Predicate<Piece> chosen) {
    return pieces.stream()
        .filter(chosen)
        .map(Piece::words)
        .reduce((before, next) -> before + (isWhole(before) ? " " : "; ") + next);
  }
}
