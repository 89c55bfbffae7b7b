package org.zhongsheng.organization.staff;

import org.zhongsheng.organization.member.Degree;
import org.zhongsheng.organization.member.Education;
import org.zhongsheng.organization.member.Employment;
import org.zhongsheng.organization.member.Household;
import org.zhongsheng.organization.member.Nation;
import org.zhongsheng.organization.member.Politics;
import org.zhongsheng.organization.member.SpecialTag;
import org.zhongsheng.organization.member.StaffKind;
import org.zhongsheng.platform.person.IdType;
import org.zhongsheng.platform.person.Sex;

/** What the words of staff lists mean; codes are those of GB/T 2261.1, 3304, 4762, 4658 and 6864. */
final class Vocabulary {

    /** In the order of GB 3304, which is that of {@link Nation}. */
    private static final String NATIONS = "汉 蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡"
            + " 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔"
            + " 独龙 鄂伦春 赫哲 门巴 珞巴 基诺";

    private Vocabulary() {}

    static Words<Sex> sex() {
        return new Words<Sex>().mean(Sex.MALE, "男|男性|男士|先生|m|male|1|01").mean(Sex.FEMALE, "女|女性|女士|f|female|2|02");
    }

    static Words<IdType> idType() {
        return new Words<IdType>()
                .mean(IdType.RESIDENT, "居民身份证|身份证|二代身份证|公民身份证|1|01|resident|id card")
                .mean(IdType.PASSPORT, "护照|外国护照|passport")
                .mean(IdType.HK_MACAO, "港澳居民来往内地通行证|港澳通行证|回乡证|港澳居民通行证")
                .mean(IdType.TAIWAN, "台湾居民来往大陆通行证|台胞证|台湾通行证")
                .mean(IdType.PERMANENT_RESIDENT, "外国人永久居留身份证|永久居留证|外国人永久居留证")
                .within(IdType.HK_MACAO, "港澳居民来往|港澳")
                .within(IdType.TAIWAN, "台湾|台胞")
                .within(IdType.PERMANENT_RESIDENT, "永久居留")
                .within(IdType.PASSPORT, "护照");
    }

    static Words<Nation> nation() {
        var words = new Words<Nation>();
        var names = NATIONS.split(" ");
        for (int i = 0; i < names.length; i++) {
            var nation = Nation.values()[i];
            var code = Integer.toString(i + 1);
            words.mean(nation, String.join("|", names[i] + "族", names[i], code, "0" + code, nation.name()));
        }
        return words.mean(Nation.SHE, "畲族|畬族|畬")
                .mean(Nation.UYGUR, "维吾尔族|维族")
                .mean(Nation.FOREIGN, "外国血统|外国血统中国籍人士|98")
                .mean(Nation.OTHER, "其他|穿青人|穿青族|革家人|97");
    }

    static Words<Politics> politics() {
        return new Words<Politics>()
                .mean(Politics.CPC, "中共党员|党员|中国共产党党员|共产党员|正式党员|中共正式党员|中共|1|01|cpc")
                .mean(Politics.CPC_PROBATIONARY, "中共预备党员|预备党员|中国共产党预备党员|2|02")
                .mean(Politics.YOUTH_LEAGUE, "共青团员|团员|中国共产主义青年团团员|共青团|3|03")
                .mean(Politics.RCCK, "民革党员|民革|民革会员|中国国民党革命委员会会员|4|04")
                .mean(Politics.CDL, "民盟盟员|民盟|民盟会员|中国民主同盟盟员|5|05")
                .mean(Politics.CNDCA, "民建会员|民建|中国民主建国会会员|6|06")
                .mean(Politics.CAPD, "民进会员|民进|中国民主促进会会员|7|07")
                .mean(Politics.CPWDP, "农工党党员|农工党|农工民主党党员|中国农工民主党党员|8|08")
                .mean(Politics.ZGP, "致公党党员|致公党|中国致公党党员|9|09")
                .mean(Politics.JIUSAN, "九三学社社员|九三学社|九三|九三社员|10")
                .mean(Politics.TDSL, "台盟盟员|台盟|台湾民主自治同盟盟员|11")
                .mean(Politics.INDEPENDENT, "无党派人士|无党派|无党派民主人士|12")
                .mean(Politics.NONE, "群众|普通群众|一般群众|普通公民|非党员|13");
    }

    static Words<Education> education() {
        return new Words<Education>()
                .mean(Education.POSTGRADUATE, "研究生|硕士|博士|10|11|14|1|postgraduate|master|doctor")
                .mean(Education.UNDERGRADUATE, "大学本科|本科|大学|学士|20|21|2|undergraduate|bachelor")
                .mean(Education.JUNIOR_COLLEGE, "大学专科|大专|专科|高职|30|31|3|college")
                .mean(Education.SECONDARY_VOCATIONAL, "中等专科|中专|中师|中技|技校|职高|职业高中|幼师|40|41|44|47|4")
                .mean(Education.SENIOR_HIGH, "普通高中|高中|60|61|6|high school")
                .mean(Education.JUNIOR_HIGH, "初中|初级中学|70|71|7")
                .mean(Education.PRIMARY, "小学|小学及以下|文盲|80|81|90|8")
                .within(Education.POSTGRADUATE, "研究生|博士|硕士")
                .within(Education.UNDERGRADUATE, "本科|学士|大学毕业|党校大学|函授大学")
                .within(Education.JUNIOR_COLLEGE, "大专|专科|高职")
                .within(Education.SECONDARY_VOCATIONAL, "中专|中等|技校|职高|师范学校")
                .within(Education.SENIOR_HIGH, "高中")
                .within(Education.JUNIOR_HIGH, "初中")
                .within(Education.PRIMARY, "小学");
    }

    static Words<Degree> degree() {
        return new Words<Degree>()
                .mean(Degree.DOCTOR, "博士|doctor|phd|ph.d.|2")
                .mean(Degree.MASTER, "硕士|master|3")
                .mean(Degree.BACHELOR, "学士|bachelor|双学士|4")
                .mean(Degree.NONE, "无学位|没有学位|无学士学位")
                .within(Degree.NONE, "无学位")
                .within(Degree.DOCTOR, "博士")
                .within(Degree.MASTER, "硕士")
                .within(Degree.BACHELOR, "学士");
    }

    static Words<Household> household() {
        return new Words<Household>()
                .mean(Household.URBAN, "非农业|非农业户口|非农|城镇|城镇户口|城市|居民|居民户口|家庭户")
                .mean(Household.RURAL, "农业|农业户口|农村|农村户口|农")
                .within(Household.URBAN, "非农|城镇|城市|居民")
                .within(Household.RURAL, "农业|农村");
    }

    static Words<StaffKind> staffKind() {
        return new Words<StaffKind>()
                .mean(StaffKind.ESTABLISHED, "事业编制|在编|编内|事业|正式|正式在编|在编在岗|编制内|正式编制|公办在编|有编制|事业编|实名编制|入编|是")
                .mean(StaffKind.AGENCY, "人事代理|代理|人事代理制|报备员额|员额制")
                .mean(
                        StaffKind.CONTRACT,
                        "合同制|合同|合同工|劳动合同|劳动合同制|编外|编外合同|编外聘用|非编|" + "不在编|编制外|自聘|校聘|聘用|聘用制|外聘|民办聘用|合同聘用|否")
                .mean(StaffKind.DISPATCHED, "劳务派遣|派遣|派遣制|派遣工|劳务派遣制|劳务派遣工")
                .mean(StaffKind.OTHER, "其他|其它|临时|临时工|返聘|退休返聘|劳务|劳务协议|兼职|实习|非全日制")
                .within(StaffKind.DISPATCHED, "派遣")
                .within(StaffKind.AGENCY, "人事代理|员额")
                .within(StaffKind.OTHER, "返聘|临时")
                .within(StaffKind.CONTRACT, "编外|非编|合同|非在编|不在编")
                .within(StaffKind.ESTABLISHED, "在编|事业编");
    }

    static Words<Employment> employment() {
        return new Words<Employment>()
                .mean(Employment.ON_DUTY, "在岗|在职|在职在岗|在编在岗|正常|上班|产假|借调|支教|1")
                .mean(Employment.SICK_LEAVE, "病休|病假|长病假|长期病假|病退待批")
                .mean(Employment.WAITING, "待岗|下岗|内退|离岗|不在岗|停薪留职")
                .mean(Employment.UNEMPLOYED, "失业|离职|无业")
                .mean(Employment.RETIRED, "退休|已退休|离休|离退休|退休人员")
                .mean(Employment.OTHER, "其他|其它");
    }

    static Words<SpecialTag> tags() {
        return new Words<SpecialTag>()
                .mean(SpecialTag.MODEL_WORKER, "劳模|劳动模范")
                .mean(SpecialTag.HARDSHIP, "困难|困难职工|困难教职工")
                .mean(SpecialTag.SINGLE_PARENT, "单亲|单亲家庭|单亲母亲|单亲女职工")
                .mean(SpecialTag.VOLUNTEER, "志愿者|义工")
                .mean(SpecialTag.DISABLED, "残疾|残疾人|残疾职工")
                .mean(SpecialTag.VETERAN, "退役军人|转业军人|复员军人|退伍军人")
                .within(SpecialTag.MODEL_WORKER, "劳模|劳动模范")
                .within(SpecialTag.HARDSHIP, "困难")
                .within(SpecialTag.VETERAN, "退役|退伍");
    }

    static Words<Boolean> migrantWorker() {
        return new Words<Boolean>()
                .mean(true, "是|√|✓|✔|☑|y|yes|1|true|对|有|农民工|t|v")
                .mean(false, "否|不是|×|✗|✘|x|n|no|0|2|false|非|非农民工|f");
    }
}
