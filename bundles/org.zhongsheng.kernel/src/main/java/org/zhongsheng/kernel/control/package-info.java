/**
 * The control channel, by which the command {@code zhongsheng} has its words carried out in the running platform: the
 * Unix domain socket {@code data/control.sock} that only the platform's own account of the operating system may open.
 * It was preferred to a port, which every account of the machine could reach and which would need passwords.
 *
 * <p>A connection carries one command. The client sends one line of JSON:
 *
 * <pre>{@code {"command":"modules","arguments":["install","/tmp/x.jar"],"locale":"zh-CN","json":false}}</pre>
 *
 * and receives lines of JSON, each with one of these names, the last one being {@code status}:
 *
 * <pre>{@code
 * {"say":"a line for standard output"}
 * {"complain":"a line for standard error"}
 * {"progress":"5,000 / 100,000"}
 * {"result":"the result, itself as JSON, if json was asked for"}
 * {"status":0}
 * }</pre>
 *
 * The status is 0 when it was done, 1 when it was refused or failed, 2 when the usage was wrong. A client that hangs up
 * interrupts its command. Every {@link org.zhongsheng.platform.command.Command} service is a command of the channel;
 * {@code help} lists them.
 */
@NullMarked
package org.zhongsheng.kernel.control;

import org.jspecify.annotations.NullMarked;
