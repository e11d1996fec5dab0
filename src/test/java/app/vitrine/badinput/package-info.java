/** What goes wrong from outside: files, texts, addresses, disks. Through the real program. */
@org.jspecify.annotations.NullMarked
package app.vitrine.badinput;
