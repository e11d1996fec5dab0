package app.vitrine.domain.brief;

import java.util.UUID;

/** Where the product photo comes from; a request names exactly one. */
public sealed interface PhotoSource {
  /** A file on this machine. */
  record File(String path) implements PhotoSource {}

  /** An http or https address. */
  record Url(String url) implements PhotoSource {}

  /** An image already in the library. */
  record Asset(UUID assetId) implements PhotoSource {}
}
