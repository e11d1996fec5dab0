/** What the studio works with, as ports; the object graph puts the real things behind them. */
@org.jspecify.annotations.NullMarked
package app.vitrine.studio.desk;
