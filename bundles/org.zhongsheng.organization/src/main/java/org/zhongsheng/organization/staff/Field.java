package org.zhongsheng.organization.staff;

import java.util.List;
import org.zhongsheng.platform.text.Text;

/** What a column of a staff list may be, with the headers that schools give it, the most exact first. */
public enum Field {
    NAME(60, "姓名|教师姓名|职工姓名|教职工姓名|员工姓名|会员姓名|人员姓名|名字|name|full name|staff name"),
    ID_TYPE(20, "证件类型|身份证件类型|证件类别|证件种类|id type|document type"),
    ID_NUMBER(
            30,
            "身份证号|身份证号码|公民身份号码|居民身份证号|居民身份证号码|身份证件号|身份证件号码|证件号码|证件号|身份证|身份号码|id no.|id no|id number|id card"
                    + "|id card no.|identity number|identity card number"),
    SEX(10, "性别|sex|gender"),
    BIRTH(20, "出生日期|出生年月|出生年月日|生日|出生|出生时间|birth|birthday|date of birth|birth date|dob"),
    NATIONALITY(60, "国籍|国籍/地区|国籍地区|nationality"),
    NATION(20, "民族|族别|ethnic group|ethnicity|nation"),
    POLITICS(20, "政治面貌|政治身份|党派|政治面目|political status|politics|political affiliation"),
    EDUCATION(20, "学历|最高学历|文化程度|学历层次|现学历|第一学历|学历学位|education"),
    DEGREE(20, "学位|最高学位|degree|academic degree"),
    TITLE(60, "职称|技术等级|职称/技术等级|职称技术等级|专业技术职务|专业技术职称|技术职称|现任职称|职称等级|title|professional title"),
    HOUSEHOLD_TYPE(20, "户籍类型|户口类型|户口性质|户籍性质|户口类别|household type|hukou type"),
    HOUSEHOLD_REGION(120, "户籍地|户籍所在地|户口所在地|户籍地址|户籍|household region|hukou"),
    MOBILE(
            40,
            "手机|手机号码|手机号|移动电话|手机电话|联系手机|联系电话|联系方式|电话号码|电话|mobile|mobile phone|mobile no.|cell phone|phone"
                    + "|phone number|tel|telephone"),
    EMAIL(120, "邮箱|电子邮箱|电子邮件|邮箱地址|email|e-mail|mail|email address"),
    DEPARTMENT(80, "部门|所在部门|科室|处室|部门名称|年级组|教研组|所属部门|部门科室|部门/科室|部门/教研组|工会小组|学院|department|dept|dept."),
    POST(80, "岗位|职务|岗位名称|工作岗位|现任职务|行政职务|岗位/职务|职务/岗位|position|post|job"),
    STAFF_KIND(20, "用工性质|编制类别|人员类别|用工形式|编制|编制情况|编制性质|人员性质|用工类型|是否在编|聘用形式|staff kind|employment type|contract type"),
    MIGRANT_WORKER(10, "农民工|是否农民工|农民工标识|migrant worker|migrant"),
    EMPLOYMENT(20, "就业状况|在岗状态|就业状态|在职状态|人员状态|在岗情况|employment|employment status"),
    JOIN_DATE(20, "入会日期|入会时间|加入工会时间|加入工会日期|入工会时间|入会年月|join date|joined|date joined|member since"),
    MEMBER_NO(32, "会员号|会员证号|会员编号|会员证编号|工会会员证号|工会会员号|member no.|member no|member number|membership no."),
    CARD_NO(32, "工会卡号|会员卡号|工会会员卡号|工会服务卡号|card no.|card no|card number"),
    BASE_SALARY(20, "基本工资|月基本工资|工资基数|会费基数|会费缴纳基数|base salary|basic salary|salary"),
    SPECIAL_TAGS(100, "特殊标签|标签|特殊身份|人员标签|特殊情况|tags|special tags"),
    REMARK(400, "备注|说明|备注说明|其他说明|remark|remarks|note|notes");

    private final int maxLength;
    private final List<String> headers;

    Field(int maxLength, String headers) {
        this.maxLength = maxLength;
        this.headers = List.of(headers.split("\\|"));
    }

    /** Characters that the register keeps. */
    public int maxLength() {
        return maxLength;
    }

    /** How schools write it, in lower case. */
    List<String> headers() {
        return headers;
    }

    public Text title() {
        return Text.of("organization.staff.field." + name());
    }

    /** The header by which it is surely recognised again. */
    public String header() {
        return headers.getFirst();
    }
}
