/** Marketplace packs: an approved package as a folder a merchant can upload from. */
@org.jspecify.annotations.NullMarked
package app.vitrine.export;
