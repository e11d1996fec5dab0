package app.vitrine.domain.brief;

import java.util.List;

/** Where a text is meant to be read. */
public enum Channel {
  PRODUCT_PAGE,
  SOCIAL_POST,
  AD_SHORT,
  LIVE_SCRIPT;

  /** The channels every package has; {@link #LIVE_SCRIPT} only on request. */
  public static List<Channel> standard() {
    return List.of(PRODUCT_PAGE, SOCIAL_POST, AD_SHORT);
  }
}
