import type { RecordRole } from './record-table';

/**
 * One line: the roles in the order of likelihood (`!` asks the opposite; several when the cells must decide), how surely the
 * words mean a record of customer service (`strong`), could stand in any list (`weak`), and the words: Simplified, lower
 * case, without averages (平均, avg), units and fill words. `~` marks the whole length of a contact, which of a call holds
 * ringing and queueing too. Of two columns for one role the one whose line stands higher is taken.
 */
export type RecordWordLine = readonly [roles: string, strength: 'strong' | 'weak', words: string];

/** Words of record headers: call detail records, ticket, chat and survey exports, rosters of logins, QA, attendance, training. */
export const RECORD_WORDS: readonly RecordWordLine[] = [
  // Who
  ['agent', 'strong', 'agent name|agent full name|rep name|csr name|operator name|assignee name|handling agent name|agent username|agent user name'],
  ['agent', 'strong', '旺旺|客服旺旺|受理员|客服|客服姓名|客服名称|客服人员|客服专员|客服代表|客服昵称|客服账号|客服名|坐席|座席|坐席姓名|座席姓名|坐席名称|座席名称|坐席员|座席员|坐席人员|坐席账号|接待客服|接待人|接待人员|服务客服|服务人员|接听坐席|接听客服|接听人|受理坐席|受理客服|受理人|受理人员|接线员|话务员|应答坐席|处理客服|处理坐席|当前客服|所属客服|责任客服|被评客服|被检坐席|被质检人|被检人|质检对象|agent|agents|handling agent|handled by agent|representative|rep|csr|operator|advisor|adviser|answered by|handled by|users interacted|user interacted|users|ans logid|assignee|ticket assignee|assigned to|assigned agent|assigned user|case owner|ticket owner|support agent|service agent|support rep|customer service representative|call taker|teammate assigned|server|teammate'],
  ['agent', 'weak', '贡献人|贡献者|作者|撰写人|提交人|提报人|建议人|分享人|主讲人|分享者|新员工|新员工姓名|author|contributor|submitted by|presenter|new hire|proposer|姓名|员工|员工姓名|人员|人员姓名|处理人|处理人员|负责人|经办人|跟进人|责任人|学员|参训人|参训人员|培训人员|受训人|受训人员|name|full name|employee|employee name|staff|staff name|owner|user|user name|username|resource|handler|technician|it owner|associate'],
  ['agentId', 'strong', '坐席工号|座席工号|客服工号|坐席id|客服id|坐席编号|客服编号|agent id|agent code|agent login|login id|operator id|extension|agent extension|坐席分机|座席分机|分机号|接听工号|受理工号|ans login'],
  ['agentId', 'weak', '工号|员工工号|员工编号|员工号|分机|employee id|employee number|staff id|user id'],
  ['team', 'strong', '客服组|客服组别|客服分组|技能组|技能组名称|技能组别|技能队列|坐席组|座席组|坐席班组|班组|受理组|受理部门|服务组|接待组|排队队列|呼叫中心|assignee group|assignment group|csq|csq name|csq names|ring group|ring groups|ticket group|agent group|skill group|skillset|split|split skill|acd group|call center|call centre|call centers|support team|hunt group'],
  ['team', 'weak', '承办单位|责任部门|协作部门|对接部门|配合部门|团队|部门|小组|组别|组|所属组|所属部门|所属团队|队列|队列名称|处理组|处理部门|班长|组长|主管|职场|team|team name|group|group name|department|dept|queue name|skill|site|supervisor|team leader|agency|responsible agency'],
  ['channel', 'strong', '渠道|渠道名称|来源渠道|会话来源|会话渠道|服务渠道|接入渠道|咨询渠道|受理渠道|工单来源|工单渠道|媒体类型|渠道类型|联系渠道|channel|channel name|media type|media|contact channel|ticket channel|case origin|contact method|interaction channel'],
  ['channel', 'weak', '来源|source|via|origin|contact type|medium'],
  ['inbound channel topic', 'strong', 'initiation method|呼叫类型|呼叫方向|通话类型|通话方向|话单类型|呼入呼出|呼入/呼出|call type|call direction|direction|originating direction'],
  ['inbound', 'weak', '方向'],
  ['topic', 'strong', '问题类型|问题分类|问题类别|业务类型|业务分类|咨询类型|咨询分类|咨询类别|工单类型|工单分类|工单主题|服务类型|来电原因|来电类型|诉求类型|投诉类型|服务小结|小结分类|会话分类|业务小类|业务大类|call reason|contact reason|reason for contact|call purpose|contact purpose|case reason|ticket type|issue type|case type|complaint type|wrap-up code|wrap up code|reason for call|ticket category|ticket subject|product purchased|issue category'],
  ['topic', 'weak', '主题|分类|类型|类别|问题|产品|产品名称|商品|商品名称|业务|标签|话题|topic|reason|category|sub-category|subcategory|sub category|type|issue|subject|product|product name|product category|tags|tag'],
  ['customer', 'strong', '客户号码|来电号码|主叫号码|被叫号码|主叫|被叫|访客|访客姓名|访客昵称|访客名称|访客id|caller|caller id|ani|dnis|calling party|called party|dialed number|calling number|called number|remote|remote party|visitor|visitor name|requester|requester name|requestor'],
  ['customer', 'weak', '客户|客户姓名|客户名称|客户id|客户编号|用户|用户名|用户昵称|用户id|会员|会员名|手机|手机号|手机号码|电话|电话号码|联系电话|客户电话|地区|归属地|邮箱|customer|customer name|customer id|customer email|client|client name|email|phone|phone number|city|country|region|customer city'],
  ['id', 'strong', '服务编号|服务单号|通话id|呼叫id|会话id|对话id|工单号|工单id|工单编号|通话流水号|呼叫流水号|会话编号|录音编号|录音id|录音流水号|问卷编号|问卷id|质检编号|质检单号|call id|contact id|conversation id|session id|chat id|ticket id|ticket number|ticket no|case id|case number|ticket|interaction id|ucid|incident number|incident id|incident|survey id|response id|evaluation id|ticket #|call ref'],
  ['id', 'weak', '任务编号|任务id|task id|编号|序号|流水号|记录id|记录编号|单号|id|no|no.|number|index|unique id|unique key|record id|reference|ref no|key|row'],

  // When
  ['start', 'strong', '呼叫时间|来电时间|通话时间点|呼入时间|呼叫开始时间|通话开始时间|进线时间|拨打时间|会话开始时间|会话时间|会话创建时间|会话接入时间|接入时间|咨询时间|对话开始时间|工单创建时间|受理时间|建单时间|提单时间|报修时间|质检时间|质检日期|评价时间|评价日期|评价提交时间|问卷提交时间|调研时间|监听日期|通话日期|呼叫日期|来电日期|会话日期|call time|call date|call start|call start time|call started|call timestamp|call datetime|date time opened|initiation timestamp|咨询日期|chat start|chat start time|chat started|session start|session start time|conversation start|conversation start time|segstart|ticket created|ticket created time|created|created at|created date|created time|creation date|create time|date created|ticket created date|opened|opened at|open date|date opened|open time|issue reported|reported at|incoming time|call received|received|received on|opened date|reported on|来电日期时间|received at|received time|received date|服务日期|服务时间|来访时间|evaluation date|survey date|survey time|survey response date|response date|vru entry'],
  ['start', 'weak', '开始时间|开始|创建时间|创建日期|提交时间|提交日期|日期时间|登记时间|发生时间|录入时间|start|start time|start date|started|started at|begin|begin time|timestamp|datetime|date time|date/time|submitted|submitted at|submission date|submit time|contact time|contact date|time stamp'],
  ['date start', 'weak', '日期|考勤日期|统计日期|工作日期|培训日期|考试日期|date|day|work date|shift date|training date|exam date'],
  ['time start waiting', 'weak', '来电时刻|呼叫时刻|时段|时间|时刻|time|time of day|time call'],
  ['start time waiting', 'weak', '签入时间|登录时间|登陆时间|登入时间|上线时间|上班时间|上班打卡|上班打卡时间|签到时间|login time|login|logon time|logged in|log in time|clock in|check in|punch in'],
  ['handle end', 'strong', 'resolution time|time resolution|time to resolution|time to resolve|time resolve'],
  ['end', 'strong', '解决时间|办结时间|solved at|solved date|solved time|resolved at|resolved date|resolved time|resolution date|ticket resolved time'],
  ['end', 'strong', 'date time closed|disconnect timestamp|通话结束时间|呼叫结束时间|会话结束时间|工单关闭时间|挂机时间|挂断时间|结单时间|完结时间|call end|call end time|chat end|chat end time|chat ended|session end|session end time|conversation end|conversation end time|segstop|ticket closed|ticket closed time|closed at|closed date|closed time|close time|date closed|close date|ticket closed date'],
  ['end', 'weak', '结束时间|结束|关闭时间|关闭日期|完成时间|完成日期|处理完成时间|end|end time|end date|ended|ended at|finish|finished|completed at|completion date|签出时间|登出时间|下线时间|下班时间|下班打卡|下班打卡时间|签退时间|logout time|logout|logoff time|logged out|clock out|check out|punch out'],
  ['end resolved', 'strong', 'closed|solved'],
  ['answeredAt answered waiting', 'strong', '接通时间|接听时间|应答时间|answer time|answered at|answered time|pick up time|pickup time'],
  ['answeredAt', 'strong', 'connected agent timestamp|agent connected agent timestamp|首次响应时间点|首次回复时间点|首次响应于|人工接入时间|issue responded|responded at|first response at|first reply at|ser start'],

  // How long
  ['waiting answeredAt sla', 'strong', '首次响应时间|首响时间|首次回复时间|首次应答时间|响应时间|回复时间|first response|first response time|first reply time|first reply|first response in|response time|time first response|time to first response|time first reply|reply time|initial response time'],
  ['waiting', 'strong', '首次响应|首响|等待时长|等待|等候|等待时间|等候时长|客户等待时长|等待秒数|接通时长|应答时长|应答速度|首次响应时长|首响时长|首次回复时长|首次应答时长|人工响应时长|响应时长|响应速度|响应秒数|speed answer|speed answering|answer speed|asa|wait|wait time|waiting time|waiting|wait duration|time answer|time to answer|disptime|disp time|answer delay|delay|response delay|first response duration|first response wait'],
  ['response', 'strong', '平均响应时长|平均响应时间|平均响应|平均回复时长|平均回复时间|均响时长|人均响应时长|应答间隔|avg response|avg response time|average response time|average response|average reply time|avg reply time|agent response time'],
  ['queue', 'strong', '排队时长|排队|排队时间|排队等待时长|队列等待时长|排队秒数|queue time|queued time|queue wait|queue wait time|time queue|queue duration|q time|acd time queue'],
  ['queue team', 'strong', 'queue'],
  ['ring', 'strong', '振铃时长|振铃|响铃|响铃时长|振铃时间|响铃时间|振铃秒数|ring time|ring duration|ringing time|ring|alert|alert time|alerting time'],
  ['talk waiting', 'strong', '接通后时长|接通通话时长'],
  ['talk', 'strong', 'agent interaction duration|time on call|time on phone|time talking|talking|通话时长|通话|通话时间|通话总时长|通话秒数|人工通话时长|通话持续时间|通话持续时长|谈话时长|通话长度|接听时长|talk time|talk duration|talktime|talk|talk secs|conversation time|conversation duration call|speech time|ser time|service time|acd time|acd talk time|connected time|billsec'],
  ['talk', 'strong', '计费时长|call duration|call length|call time length|call durations|duration call|conversation length'],
  ['hold', 'strong', '保持时长|保持|保持时间|静音保持时长|挂起时长|通话保持时长|保持秒数|hold time|hold duration|holdtime|hold|held time|on hold|time hold|ans hold time'],
  ['acw', 'strong', '话后处理时长|话后|整理|后处理|话后处理时间|话后时长|话后时间|事后处理时长|整理时长|话后整理时长|话后处理|后处理时长|话后秒数|acw|acw time|acwtime|acw duration|after-call work|after call work|after call work time|after-call work time|after contact work|wrap-up time|wrap up time|wrapup time|wrap time|wrap-up duration|wrap up duration'],
  ['acw handle', 'strong', 'work time'],
  ['acw topic', 'strong', 'wrap-up|wrap up|wrapup'],
  ['handle', 'strong', '处理时长|处理时间|处理总时长|工单处理时长|服务时长|接待时长|解决时长|解决耗时|处理耗时|办理时长|人工会话时长|会话处理时长|总处理时长|handle time|handling time|handle duration|handle|aht|connected handling time|full resolution time|resolution duration|resolution hours|time to close|days open|service duration|processing time'],
  ['~handle', 'strong', '会话时长|会话持续时长|会话总时长|对话时长|chat duration|session duration|conversation duration|interaction duration|call total time|total call time|total time'],
  ['~handle', 'weak', '总时长|时长|耗时|持续时间|持续时长|duration|length|elapsed|elapsed time'],
  ['login', 'strong', '签入时长|签入总时长|登录时长|登陆时长|在线时长|登录总时长|在岗时长|签入时间长度|工作时长|上班时长|login duration|login hours|logged-in time|logged in time|logged on time|staffed time|staff time|time logged in|online time|online duration|signed-in time|sign-in duration|paid hours|shift length'],

  // What became of it
  ['answered answeredAt', 'strong', '接听|是否接通|是否接听|接通状态|接听状态|接通|接通标志|接听结果|应答状态|是否应答|是否人工接听|接通情况|是否转人工成功|answered|call answered|is answered|picked up|call picked up|answer status|call answered y/n|ans'],
  ['!answered', 'strong', '是否放弃|放弃|是否未接|未接|是否呼损|呼损|放弃标志|未接来电|排队放弃|abandoned|abandon|is abandoned|missed|missed call|abandoned call|call abandoned|abandoned flag'],
  ['answered', 'strong', '通话状态|通话结果|呼叫结果|呼叫状态|connected|call status|call result|call outcome|call completion status|completion status|call disposition|contact disposition|disposition'],
  ['resolved answered attendance passed completed adopted', 'weak', '状态|结果|结果状态|当前状态|status|result|outcome'],
  ['resolved answered customer', 'weak', 'state'],
  ['missed', 'strong', '未接数量|未接次数|未接通次数|missed calls'],
  ['resolved', 'strong', '是否解决|解决状态|问题是否解决|问题解决标志|问题解决|解决标志|解决情况|工单状态|是否已解决|处理结果|处理状态|是否完结|会话解决状态|用户确认解决|issue resolved|problem solved|problem resolved|resolution flag|ticket status|case status|resolution|incident state|ticket state|case state|incident status'],
  ['resolved sla', 'strong', 'resolution status'],
  ['resolved end', 'strong', 'resolved|resolved y/n'],
  ['!resolved', 'strong', '是否未解决|未解决|unresolved'],
  ['firstContact', 'strong', '是否首次解决|首次解决|首次解决标志|一次解决|是否一次解决|一次性解决|是否一次性解决|首解|首问解决|是否首问解决|首次联系解决|首次接触解决|首次来电解决|一解|首次解决状态|fcr|first contact resolution|first call resolution|first contact resolved|first call resolved|resolved first contact|resolved on first contact|one-touch|one touch|fcr flag|resolved first call|resolved on first call'],
  ['!firstContact', 'strong', '是否重复来电|重复来电|是否二次来电|重复进线|是否重复进线|repeat call|repeat contact|repeat caller|is repeat'],
  ['contacts', 'strong', '联系次数|来电次数|沟通次数|回复次数|contacts|number contacts|contact count|replies|number replies|reply count|touches|agent replies|agent interactions|interactions|number interactions'],
  ['reopens', 'strong', '重办次数|重开次数|重新打开次数|重启次数|返工次数|重复打开次数|是否重开|reopens|reopened|reopen count|number reopens|times reopened'],
  ['transfers', 'strong', '转接次数|转接|是否转接|转接数|转接数量|转移次数|转人工次数|会话转接次数|是否转移|转派次数|流转次数|transfers|transferred|transfer|number transfers|transfer count|is transferred|transferred flag|transfer flag|escalated|escalation|是否转单|是否转办|reassignments|reassignment count|assignee stations|reassignment|number reassignments'],
  ['sla', 'strong', 'resolution sla|sla resolution|sla for resolution|resolution sla status|resolution status sla|sla resolve|resolved within sla|工单sla|解决sla|解决时效达成'],
  ['sla', 'strong', 'sla|sla达成|sla达成状态|sla状态|sla是否达成|sla达标|是否达成sla|sla结果|是否及时|是否按时|及时处理|是否按时完成|是否及时处理|时效达成|是否达标|是否按期办结|是否按时办结|是否按期|按期办结|milestone status|sla met|sla status|met sla|made sla|within sla|sla achieved|sla compliance|sla state|sla attained|sla result|on time|within service level|in service level|service level met|meets standard|met standard|meets sla|in sla'],
  ['!sla', 'strong', '是否超时|超时|sla违约|是否违约|sla超时|是否逾期|逾期|超时标志|超时状态|sla breached|sla breach|breached|breached sla|sla violated|sla violation|is overdue|overdue|sla missed|made sla breach'],
  ['sla', 'strong', 'first response sla|sla first response|sla for first response|first response status|sla response|response sla|首响sla|首次响应是否达标'],
  ['turns', 'strong', '对话轮次|会话轮次|对话回合数|会话回合数|回合数|轮次|对话轮数|交互轮次|turns|number turns|exchanges|turn count'],
  ['turns', 'strong', '消息数|消息总数|message count|messages|number messages|total messages'],
  ['turns', 'strong', '客服消息数|agent messages|agent message count'],
  ['other', 'weak', '访客消息数|顾客消息数|客户消息数|visitor messages|customer messages|customer interactions'],
  ['complaint', 'strong', '是否投诉|投诉|投诉标志|投诉标识|是否为投诉|投诉工单|投诉次数|投诉状态|是否被投诉|complaint|complaint flag|is complaint|complaints|complained|complaint y/n'],

  // Beside the service
  ['complex', 'strong', '是否复杂|复杂问题|是否复杂问题|复杂程度|问题复杂度|复杂度|难度|问题难度|难易程度|是否疑难|疑难问题|complex|is complex|complexity|difficulty|issue complexity|complexity level'],
  ['completed', 'strong', '是否完成|完成状态|完成情况|任务状态|是否按时完成任务|任务完成情况|task completed|task status|completion'],
  ['adopted', 'strong', '是否采纳|采纳状态|采纳情况|审核状态|审核结果|发布状态|是否发布|是否入库|adopted|accepted|approved|approval status|review status|published|publication status'],
  ['items', 'strong', '贡献条数|知识条数|文档数|文档数量|篇数|条数|分享次数|采纳条数|articles|article count|documents|contributions|number contributions'],
  ['hired', 'strong', '入职日期|入职时间|到岗日期|报到日期|hire date|hired|date hired|start of employment|joining date|join date'],
  ['onDuty', 'strong', '上岗日期|上岗时间|独立上岗日期|独立上岗时间|正式上岗日期|首次上岗日期|独立接线日期|go-live date|go live date|on duty date|first shift|ready date|nesting end|independent since'],
  ['onboarding', 'strong', '上岗周期|上岗天数|上岗用时|培养周期|onboarding|onboarding days|onboarding time|time to proficiency|ramp-up time|ramp up time'],

  // Marks
  ['csat', 'strong', '满意度|满意度评分|客户满意度|客户满意度评分|满意度评价|满意度得分|满意度分数|满意度星级|评价星级|星级评价|服务评价|客户评价|评价结果|评价得分|评价等级|用户评分|客户评分|用户评价|来电人评价|访客评价|访客满意度|整体满意度|服务满意度|用户满意度|csat|csat score|csat rating|csat mark|satisfaction|satisfaction rating|satisfaction score|satisfaction level|customer satisfaction|customer satisfaction rating|customer satisfaction score|customer rating|agent rating|chat rating|conversation rating|overall satisfaction|satisfaction survey|service rating|customer feedback score|survey score|survey rating|survey result|survey results|客户满意程度|满意程度|是否满意'],
  ['csat', 'weak', '星级|评价|评星|打分|rating|rate|star rating|stars|评价分|回访满意度'],
  ['csat qaMark examMark', 'weak', '评分|得分|分数|score|mark|marks|grade|points'],
  ['nps', 'strong', 'nps|nps评分|nps得分|nps分数|推荐意愿|推荐度|推荐分|推荐值|净推荐值|推荐意愿评分|推荐指数|nps score|nps rating|likelihood to recommend|likelihood recommend|likely recommend|how likely recommend|recommend|would you recommend|recommendation score|net promoter score'],
  ['returned', 'strong', '是否回收|是否参评|是否评价|参评|是否已评价|是否答复|回收状态|问卷状态|responded|survey completed|survey responded|survey answered|survey status|survey returned|is surveyed'],
  ['qaMark', 'strong', '质检分|质检得分|质检分数|质检成绩|质检评分|质检总分|监听分|监听分值|监听得分|监听评分|质检结果分|复核得分|录音得分|qa score|qa mark|quality score|evaluation score|qa rating|monitoring score|qc score|quality mark|qa total|quality rating|audit score'],
  ['error', 'strong', '是否差错|差错|差错标志|服务差错|是否有差错|差错数|差错次数|是否致命错误|致命错误|致命项|是否违规|error|error flag|has error|fatal error|critical error|auto-fail|auto fail|errors|service error|fatal'],
  ['!error', 'strong', '是否合格|质检结果|质检结论|合格|qa pass|qa result|qa passed|evaluation result|quality pass'],
  ['sampleTotal', 'strong', '应检总量|服务总量|通话总量|录音总量|样本总量|会话总量|当月总量|总服务量|sample total|total records|population|total interactions|total contacts|records total'],
  ['sampled', 'strong', '抽检量|抽检数|抽检数量|质检量|质检数量|样本量|抽样数|抽样量|抽样数量|已检数量|sample size|sampled|samples|evaluated|evaluations|number sampled'],

  // People
  ['attendance', 'strong', '考勤状态|考勤结果|出勤状态|考勤情况|出勤情况|打卡结果|attendance|attendance status'],
  ['late', 'strong', '迟到|迟到次数|是否迟到|late|lateness|late count|times late|is late'],
  ['leftEarly', 'strong', '早退|早退次数|是否早退|left early|early leave|early departure|early leaves'],
  ['absent', 'strong', '缺勤|缺勤次数|旷工|旷工次数|是否旷工|是否缺勤|无故缺勤|absent|absence|absences|absent days|is absent|no-show'],
  ['attended', 'strong', '是否参加|是否参训|参训情况|签到情况|是否签到|参训状态|参加情况|培训参与|attended|participated|training attended|attended training'],
  ['passed', 'strong', '是否通过|考核结果|考试结果|通过情况|是否及格|考核是否通过|passed|pass|exam passed|exam result|pass/fail|pass fail'],
  ['examMark', 'strong', '考试成绩|考试得分|考核成绩|考核得分|考试分数|培训成绩|测试成绩|测验成绩|exam score|exam mark|test score|quiz score|training score|assessment score'],

  // Known, and of no use here: they must not be taken for what they look like.
  ['other', 'weak', '转接坐席|转出坐席|被转坐席|转接客服|转入客服|质检员|质检人|质检人员|评审人|复核人|监听人|客服头像|挂机方|挂断方|结束方|会话结束方|录音|录音地址|录音文件|备注|评语|评价内容|评价备注|优先级|紧急程度|严重程度|工单标题|标题|内容|问题描述|描述|evaluator|reviewer|transferred to|transfer target|hangup party|hung up by|disconnect reason|recording|remark|remarks|comment|comments|note|notes|priority|severity|ticket priority|description|ticket description|sentiment|transcript|due date|due by|sla due|updated at|last updated|manager|tenure bucket|agent shift|shift|班次|截止时间|截止日期|deadline|最后更新时间|更新时间|期望完成时间|应完成时间'],
]; // prettier-ignore

/** A role that a header may stand for. */
export interface HeaderRole {
  readonly role: RecordRole;
  /** The header asks the opposite. */
  readonly inverse: boolean;
  /** The whole length of a contact; a call's holds ringing and queueing. */
  readonly whole?: true;
}

/** Questions of surveys, which no list of headers holds: the first pattern that fits. Spelt like headers. */
export const QUESTIONS: readonly (readonly [roles: string, pattern: RegExp])[] = [
  ['nps', /likel.{0,30}recommend|recommend.{0,40}(?:friend|colleague)|推荐/],
  ['firstContact', /(?:first|1st) (?:contact|call|time|attempt)|(?:首次|一次).{0,8}(?:联系|来电|咨询)?.{0,4}解决/],
  ['resolved', /(?:issue|problem|question|request|query).{0,40}(?:resolved|solved|fixed)|(?:resolve|solve|fix).{0,30}(?:issue|problem|question|request|query)|问题.{0,12}解决/],
  ['csat', /satisf|满意|how would you rate|服务.{0,8}评价/],
]; // prettier-ignore
