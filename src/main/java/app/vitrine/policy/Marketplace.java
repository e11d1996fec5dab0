package app.vitrine.policy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one platform asks for; a part that is null or missing has no known rule.
 *
 * @param name as people call it
 * @param copy limits by the platform's own field names, such as {@code title}
 * @param forbidden what its texts may not hold, in words for people
 */
public record Marketplace(
    String name,
    @Nullable ImageRules image,
    Map<String, TextRule> copy,
    List<Forbidden> forbidden,
    @Nullable VideoRules video) {
  public Marketplace {
    copy = copy == null ? Map.of() : Map.copyOf(copy);
    forbidden = forbidden == null ? List.of() : List.copyOf(forbidden);
  }

  /**
   * Things a platform's texts may not hold.
   *
   * @param where {@code all} texts, or one field
   */
  public record Forbidden(String where, List<String> items, Evidence evidence) {
    public Forbidden {
      items = List.copyOf(items);
    }
  }
}
