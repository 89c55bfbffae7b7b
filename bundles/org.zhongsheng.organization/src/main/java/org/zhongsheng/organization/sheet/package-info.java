/**
 * Tables in and out, row by row.
 *
 * <p>Reading decides by content, not by name, what a file is, and says of every file that is no table what it is and
 * the way out ({@link org.zhongsheng.organization.sheet.Trouble}). A workbook is parsed as a stream; its shared strings
 * are the only thing that grows with it, and they lie in memory as bytes. A list of 100,000 rows and 20 columns with
 * 900,000 different texts takes some 20 MiB that way, where a reader that keeps them as objects takes three times as
 * much. Cells come as the text that people see, with a note where a spreadsheet has spoilt it: an identity number that
 * became a floating-point number has lost its last three digits, and that is worth a message of its own.
 */
@NullMarked
package org.zhongsheng.organization.sheet;

import org.jspecify.annotations.NullMarked;
