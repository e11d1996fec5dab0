package app.vitrine.gateway.local.language;

/**
 * A place where a brief speaks of a thing that is sold somewhere.
 *
 * @param name the thing with the words that tell which: "oval rattan proofing basket"
 * @param noun the thing alone: "proofing basket"
 * @param weight how surely this is the product; the larger the surer
 */
record GoodsMention(Span name, Span noun, int weight) {}
