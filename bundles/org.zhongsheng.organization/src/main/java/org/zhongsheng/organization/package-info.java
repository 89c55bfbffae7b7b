/**
 * 组织建设: the organisation of unions and the real-name register of their members. Names, contacts and documents of
 * people stay with the platform; what the union adds to them stands here.
 */
@Module(
        id = "organization",
        order = 10,
        icon = "people",
        points = {"12", "15", "16"},
        permissions = {
            "organization.union.view",
            "organization.union.edit",
            "organization.member.view",
            "organization.member.edit",
            "organization.member.import",
            "organization.member.export",
            "organization.member.reveal"
        })
@NullMarked
package org.zhongsheng.organization;

import org.jspecify.annotations.NullMarked;
import org.zhongsheng.platform.module.Module;
